// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;

class MergingTest {

    @TempDir
    private Path temporary;
    private GitTown town;
    private Merging merging;
    private String ours;

    @BeforeEach
    void twoBranchesThatContradictEachOther() {
        town = GitTown.in(temporary.resolve("g"));
        merging = new Merging(town.place(Language.EN));
        town.sketch("Application a \"A\" version=1", "Application b \"B\"").commit("Begin");
        town.git("switch", "--quiet", "-c", "side");
        town.sketch("Application a \"Side\" version=3", "Application b \"B\"", "Application c \"C\"").commit("Side");
        town.git("switch", "--quiet", "main");
        ours = town.sketch("Application a \"Main\" version=2", "Application b \"B2\"").commit("Main");
    }

    private static Dispute about(Merging.Open open, String feature) {
        return open.disputes().stream().filter(each -> each.about().equals(feature)).findFirst().orElseThrow();
    }

    @Test
    void conflictsAreToldInWordsAndWhatMergesBesides() {
        Merging.Open open = merging.begin("side", "side").orElseThrow();

        Dispute name = about(open, "name");
        assertEquals("Application “Main”", name.title());
        assertEquals(List.of("ours “Main”", "theirs “Side”", "base “A”"),
                name.ways().stream().map(each -> each.word() + " " + each.says()).toList());
        assertEquals(2, open.disputes().size());
        assertEquals("""
                Applications – 1
                  + C: application added [c]
                """, Outline.of(open.merged()));
        assertEquals(ours, town.git("rev-parse", "HEAD"));
        assertEquals("", town.git("status", "--porcelain"));
    }

    @Test
    void whatIsDecidedIsFoundAgainByWhoeverLooksLaterAndIsCommittedAsAMerge() {
        Merging.Open begun = merging.begin("side", "side").orElseThrow();
        merging.decide(about(begun, "name"), Optional.of(Decision.of(Choice.THEIRS)));

        Merging.Open later = new Merging(town.place(Language.EN)).look().orElseThrow();
        assertEquals(1, later.decided());
        assertEquals(Optional.of(Decision.of(Choice.THEIRS)), about(later, "name").decision());
        assertThrows(WriteRefusedException.class, merging::complete);
        assertTrue(merging.decide(about(later, "version"), Optional.of(Decision.of("4 \"b\" \\ c"))).orElseThrow()
                .isDecided());

        assertEquals(List.of(), merging.complete());
        assertEquals(ours + " " + town.git("rev-parse", "side"), town.git("log", "-1", "--format=%P"));
        assertEquals("Merge side", town.git("log", "-1", "--format=%s"));
        assertEquals("", town.git("status", "--porcelain"));
        String text = town.read("sketch.landskab");
        assertTrue(text.contains("name=\"Side\"") && text.contains("4 &quot;b&quot; \\ c"), text);
        assertEquals(Optional.empty(), merging.look());
    }

    @Test
    void whatCannotBeDecidedSoIsRefusedAndWhatWasDecidedStays() {
        Merging.Open begun = merging.begin("side", "side").orElseThrow();
        Merging.Open one = merging.decide(about(begun, "version"), Optional.of(Decision.of(Choice.OURS))).orElseThrow();

        assertThrows(ResolutionException.class,
                () -> merging.decide(about(one, "name"), Optional.of(Decision.of(Choice.KEEP))));
        assertEquals(1, merging.look().orElseThrow().decided());
        assertEquals(0, merging.decide(about(one, "version"), Optional.empty()).orElseThrow().decided());
    }

    @Test
    void whoGivesUpFindsEverythingAsItWas() {
        merging.begin("side", "side");
        assertThrows(WriteRefusedException.class, () -> merging.begin("side", "side"));

        merging.giveUp();

        assertEquals(Optional.empty(), merging.look());
        assertEquals(ours, town.git("rev-parse", "HEAD"));
        assertEquals("", town.git("status", "--porcelain"));
    }

    @Test
    void decisionsForAnotherStateOfTheBranchAreNotTakenOver() {
        Merging.Open begun = merging.begin("side", "side").orElseThrow();
        merging.decide(about(begun, "name"), Optional.of(Decision.of(Choice.THEIRS)));
        town.sketch("Application a \"Main\" version=5", "Application b \"B2\"").commit("More");

        Merging.Open later = merging.look().orElseThrow();

        assertEquals(0, later.decided());
        assertTrue(later.notice().isPresent());
    }

    @Test
    void killedBetweenTheCommitAndTheEndOfTheNotesNothingIsOfferedAgain() throws Exception {
        Merging.Open begun = merging.begin("side", "side").orElseThrow();
        for (Dispute each : begun.disputes()) {
            merging.decide(each, Optional.of(Decision.of(Choice.OURS)));
        }
        Path notes = town.folder().resolve(".git/LANDSKAB_MERGE");
        String text = Files.readString(notes);
        merging.complete();
        Files.writeString(notes, text);

        assertEquals(Optional.empty(), merging.look());
        assertFalse(Files.exists(notes));
    }

    @Test
    void whatGoesTogetherIsCommittedAtOnce() {
        town.git("switch", "--quiet", "-c", "other", "main");
        town.sketch("Application a \"Main\" version=2", "Application b \"B3\"").commit("Other");
        town.git("switch", "--quiet", "main");
        town.sketch("Application a \"Main\" version=7", "Application b \"B2\"").commit("Main again");

        assertEquals(Optional.empty(), merging.begin("other", "other"));
        assertEquals("Merge other", town.git("log", "-1", "--format=%s"));
    }

    @Test
    void whatGitBeganIsDecidedAndFinishedHereToo() {
        assertThrows(IllegalStateException.class, () -> town.git("merge", "side"));

        Merging.Open open = merging.look().orElseThrow();
        for (Dispute each : open.disputes()) {
            merging.decide(each, Optional.of(Decision.of(Choice.THEIRS)));
        }
        merging.complete();

        assertEquals(ours + " " + town.git("rev-parse", "side"), town.git("log", "-1", "--format=%P"));
        assertTrue(town.read("sketch.landskab").contains("name=\"Side\""));
        assertEquals("", town.git("status", "--porcelain"));
    }

    @Test
    void whatGitBeganIsGivenUpByGit() {
        assertThrows(IllegalStateException.class, () -> town.git("merge", "side"));

        merging.giveUp();

        assertEquals("", town.git("status", "--porcelain"));
        assertEquals(Optional.empty(), merging.look());
    }
}
