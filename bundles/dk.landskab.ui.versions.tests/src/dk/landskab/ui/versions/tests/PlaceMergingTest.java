// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.ThreePlaces;

class PlaceMergingTest {

    @TempDir
    private Path temporary;
    private GitTown town;

    @BeforeEach
    void aTownWithTwoBranches() {
        town = GitTown.in(temporary.resolve("g"));
        town.sketch("Application a \"A\" version=1", "Application b \"B\"").commit("Begin");
        town.git("tag", "begun");
        town.git("switch", "--quiet", "-c", "side");
        town.sketch("Application a \"Side\" version=1", "Application b \"B\"", "Application c \"C\"").commit("Side");
        town.git("switch", "--quiet", "main");
        town.sketch("Application a \"Main\" version=1", "Application b \"B2\"").commit("Main");
    }

    private PlaceMerging merging(String base, String ours, String theirs) {
        return new PlaceMerging(new ThreePlaces(town.folder() + base, town.folder() + ours, town.folder() + theirs,
                temporary.resolve("merged")), PartFormats.standard(), Language.EN);
    }

    @Test
    void threePlacesBecomeAFolderWhenEverythingIsDecided() {
        try (PlaceMerging merging = merging("@begun", "", "@side")) {
            Merging.Open open = merging.look();
            assertEquals(List.of("name"), open.disputes().stream().map(each -> each.about()).toList());
            assertThrows(WriteRefusedException.class, merging::complete);
            assertFalse(Files.exists(temporary.resolve("merged")));

            assertTrue(merging.decide(open.disputes().getFirst(), Optional.of(Decision.of(Choice.THEIRS))).isDecided());
            merging.complete();
        }

        assertEquals(List.of("Side", "B2", "C"), LandscapeFolder.at(temporary.resolve("merged")).read()
                .all(Application.class).stream().map(each -> each.getName()).toList());
        assertFalse(Files.exists(temporary.resolve("merged.resolution")));
    }

    @Test
    void decisionsAreFoundAgainAndWhatAPersonWroteInTheirFileIsKept() throws IOException {
        Path file = temporary.resolve("merged.resolution");
        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            merging.decide(merging.look().disputes().getFirst(), Optional.of(Decision.of(Choice.OURS)));
        }
        Files.writeString(file, "# we agreed on Monday\n" + Files.readString(file));

        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            Merging.Open open = merging.look();
            assertTrue(open.isDecided());
            merging.decide(open.disputes().getFirst(), Optional.of(Decision.of("Both")));
        }

        assertTrue(Files.readString(file).contains("\"Both\""));
        assertTrue(Files.readString(temporary.resolve("merged.resolution.old")).startsWith("# we agreed on Monday"));
    }

    @Test
    void decisionsOfAnotherMergeArePutAside() throws IOException {
        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            merging.decide(merging.look().disputes().getFirst(), Optional.of(Decision.of(Choice.OURS)));
        }
        town.sketch("Application a \"Main again\" version=1").commit("More");

        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            Merging.Open open = merging.look();
            assertTrue(open.notice().isPresent());
            assertEquals(0, open.decided());
        }
        assertTrue(Files.readString(temporary.resolve("merged.resolution.old")).contains("= ours"));
    }

    @Test
    void aFileOfDecisionsThatIsNotUnderstoodIsPutAsideAndSaidAndNothingOfItIsLost() throws IOException {
        Path file = temporary.resolve("merged.resolution");
        String text = "base = 1\nours = 2\ntheirs = 3\na name is theirs\n";
        Files.writeString(file, text);

        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            Merging.Open open = merging.look();
            assertTrue(open.notice().orElseThrow().in(Language.EN).contains("a name is theirs"));
            assertEquals(0, open.decided());
            assertTrue(merging.decide(open.disputes().getFirst(), Optional.of(Decision.of(Choice.OURS))).isDecided());
        }
        assertEquals(text, Files.readString(temporary.resolve("merged.resolution.old")));
    }

    @Test
    void whereDecisionsCannotBeWrittenThatIsSaidAndTheThreeStayAsTheyWere() throws IOException {
        Files.createDirectories(temporary.resolve("merged.resolution/in-the-way"));

        try (PlaceMerging merging = merging("@begun", "@main", "@side")) {
            WriteRefusedException refused = assertThrows(WriteRefusedException.class, merging::look);
            assertTrue(refused.in(Language.EN).contains("merged"), refused.in(Language.EN));
        }
        assertFalse(Files.exists(temporary.resolve("merged")));
        assertEquals("", town.git("status", "--porcelain"));
    }

    @Test
    void whatCannotBeReadOrIsInTheWayIsSaidBeforeAnythingIsRead() throws IOException {
        assertThrows(UnreadableException.class, () -> merging("@begun", "@main", "@nowhere").look());
        Files.createDirectories(temporary.resolve("merged"));
        Files.writeString(temporary.resolve("merged/mine.txt"), "mine");

        assertThrows(WriteRefusedException.class, () -> merging("@begun", "@main", "@side"));
    }
}
