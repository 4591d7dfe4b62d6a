// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.versions.story.Compared;
import dk.landskab.ui.versions.story.Place;

class ComparedTest {

    @TempDir
    private Path temporary;
    private GitTown town;
    private Place place;

    @BeforeEach
    void twoCommitsAndSomethingSaved() {
        town = GitTown.in(temporary.resolve("g"));
        town.sketch("Application a \"A\"", "Application b \"B\"").commit("Begin");
        town.git("tag", "v1");
        town.sketch("Application a \"A\"", "Application b \"B\"", "Application c \"C\"").commit("Add C");
        town.sketch("Application a \"A\"", "Application c \"C\"", "Application b \"B\" parent=a");
        place = town.place(Language.EN);
    }

    @Test
    void whatIsSavedIsComparedWithABranchATagAndWhateverGitUnderstands() {
        assertEquals("""
                Applications – 2
                  Δ B: “module of” set to A [b]
                  + C: application added [c]
                """, Outline.of(Compared.with("v1", place).lines()));
        assertEquals(Compared.with("v1", place).lines(), Compared.with("HEAD~1", place).lines());
        assertEquals(1, Compared.with("main", place).lines().getFirst().lines().size());
    }

    @Test
    void theHeadingSaysWhatWasComparedAndHowMuchDiffers() {
        String commit = town.git("rev-parse", "--short=10", "v1");

        assertEquals("From v1 (" + commit + ", 14 Nov 2023, 22:14) to what is saved: 2 elements differ.",
                Compared.with("v1", place).heading());
        town.commit("All");
        assertTrue(Compared.with("HEAD", place).heading().startsWith("What is saved says the same as HEAD ("));
    }

    @Test
    void theNamesOfRevisionsAreOffered() {
        town.git("branch", "plan/2027");

        assertEquals(List.of("HEAD", "main", "plan/2027", "v1"), Compared.names(place));
    }

    @Test
    void aRevisionThatIsNotThereIsRefusedWithTheNamesThatAreNear() {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> Compared.with("mian", place));

        assertTrue(refused.in(Language.EN).contains("perhaps main was meant"), refused.in(Language.EN));
    }
}
