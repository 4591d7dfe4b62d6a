// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.story.Committing;
import dk.landskab.ui.versions.story.Pending;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.writing.OvertakenException;

class CommittingTest {

    @TempDir
    private Path temporary;
    private GitTown town;
    private Place place;

    @BeforeEach
    void aRepository() {
        town = GitTown.in(temporary.resolve("g"));
        place = town.place(Language.EN);
    }

    @Test
    void whatIsSavedAndNotCommittedIsToldByAreaAndElement() {
        town.sketch("Application a \"A\"", "Application gone \"Gone\"").commit("Begin");
        town.sketch("Application a \"A\" version=2 description=\"x\"", "Application b \"B\"", "BusinessProcess p \"P\"");

        Pending pending = Pending.read(place);

        assertEquals("""
                Business (FDA: tasks) – 1
                  + P: business process added [p]
                Applications – 3
                  Δ A [a]
                    Δ Description set to x [a]
                    Δ Version set to 2 [a]
                  + B: application added [b]
                  − Gone: application removed [gone]
                """, Outline.of(pending.lines()));
        assertEquals(4, pending.elements());
        assertEquals(Optional.of("main"), pending.branch());
        assertEquals(Optional.of(GitTown.AUTHOR), pending.author());
    }

    @Test
    void committingTakesTheFilesOfTheLandscapeAndNothingElse() {
        town.sketch("Application a \"A\"").write("notes.txt", "old").commit("Begin");
        town.sketch("Application a \"B\"").write("notes.txt", "new");

        Committing.Outcome outcome = Committing.commit(place, Pending.read(place), "Rename A\n\nat last\n");

        assertEquals(town.git("rev-parse", "--short=10", "HEAD"), outcome.commit().orElseThrow());
        assertEquals("Rename A", town.git("log", "-1", "--format=%s"));
        assertEquals(GitTown.AUTHOR + " a@example.org", town.git("log", "-1", "--format=%an %ae"));
        assertEquals("M notes.txt", town.git("status", "--porcelain"));
        assertTrue(Pending.read(place).isEmpty());
        assertEquals(List.of(), outcome.notes());
    }

    @Test
    void beforeTheFirstCommitEverythingIsPending() {
        town.sketch("Application a \"A\"");

        Pending pending = Pending.read(place);
        Committing.commit(place, pending, "Begin");

        assertEquals(1, pending.elements());
        assertEquals("1", town.git("rev-list", "--count", "HEAD"));
    }

    @Test
    void nothingIsCommittedOntoWhatWasNotLookedAt() {
        town.sketch("Application a \"A\"").commit("Begin");
        town.sketch("Application a \"B\"");
        Pending looked = Pending.read(place);
        String newest = town.write("notes.txt", "x").commit("Somebody else");
        town.sketch("Application a \"C\"");

        assertThrows(OvertakenException.class, () -> Committing.commit(place, looked, "Rename"));
        assertEquals(newest, town.git("rev-parse", "HEAD"));
    }

    @Test
    void withoutAnAuthorTheListIsThereAndTheReasonToo() {
        town.sketch("Application a \"A\"").commit("Begin");
        town.sketch("Application a \"B\"");
        town.git("config", "user.name", "");

        Pending pending = Pending.read(place);

        assertEquals(1, pending.elements());
        assertEquals(Optional.empty(), pending.author());
        assertTrue(pending.trouble().orElseThrow().in(Language.EN).contains("git config --global user.name"));
        assertThrows(WriteRefusedException.class, () -> Committing.commit(place, pending, "Rename"));
    }

    @Test
    void aFileThatIsOnlyWrittenOtherwiseIsPendingToo() {
        town.sketch("Application a \"A\"").commit("Begin");
        String file = town.git("ls-files");
        town.write(file, town.read(file) + "\n");

        Pending pending = Pending.read(place);

        assertEquals(List.of(file), pending.files());
        assertEquals(List.of(), pending.lines());
    }
}
