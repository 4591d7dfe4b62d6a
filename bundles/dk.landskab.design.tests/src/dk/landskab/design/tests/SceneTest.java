// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.design.scene.Scene;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.model.edit.Language;

class SceneTest {

    private final EObject subject = Drawn.of("Organisation k \"K\"").get("k");

    @Test
    void ourOwnRuntimeTellsDayLanguageAndSubject() {
        Scene scene = Scene.of(View.of(subject, "2028-02-29", "sv"));
        assertAll(
                () -> assertEquals(LocalDate.of(2028, 2, 29), scene.date()),
                () -> assertEquals(Language.SV, scene.language()),
                () -> assertEquals(Optional.of(subject), scene.subject()),
                () -> assertEquals(Optional.empty(), scene.plateau()));
    }

    @Test
    void whereTheViewTellsNoDayItIsTodayAndTheLanguageOfTheProcess() {
        LocalDate before = LocalDate.now();
        Scene scene = Scene.of(View.ofSirius(subject));
        assertFalse(scene.date().isBefore(before));
        assertFalse(scene.date().isAfter(LocalDate.now()));
        assertEquals(Language.of(Locale.getDefault()), scene.language());
        assertEquals(Optional.of(subject), scene.subject());
    }

    @Test
    void withoutAViewNothingIsTold() {
        Scene scene = Scene.of(null);
        assertTrue(scene.subject().isEmpty());
        assertTrue(scene.plateau().isEmpty());
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsThatOfTheProcess() {
        assertEquals(Language.of(Locale.getDefault()), Scene.of(View.of(subject, "2027-01-01", "fr")).language());
    }
}
