// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Share;

class CopyTest {

    @TempDir
    private Path temporary;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(300));
    }

    @Test
    void aCopyTellsWhatIsWrongNowAndWhere() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            assertEquals(List.of("town/buy.acq:4:1 process.none", "town/buy.acq:4:1 app.gone"), told(open.copy()));
            new EditText(open).replace("town/buy.acq", 0, 0, "# one more\n!! what\n").call();

            assertEquals(List.of("town/buy.acq:2:1 SYNTAX", "town/buy.acq:6:1 process.none", "town/buy.acq:6:1 app.gone"),
                    told(open.copy()));
            open.undo();
            assertEquals(List.of("town/buy.acq:4:1 process.none", "town/buy.acq:4:1 app.gone"), told(open.copy()));
        }
    }

    @Test
    void aCopyStaysWhatItIsWhileEditingGoesOn() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            Landscape copy = open.copy();
            Element pay = copy.find("town.app.pay", Element.class).orElseThrow();
            assertNotSame(pay, open.find("town.app.pay").orElseThrow());

            new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME,
                    "Wages").call();

            assertEquals("Pay", pay.getName());
            assertEquals("Wages", open.copy().find("town.app.pay", Element.class).orElseThrow().getName());
        }
    }

    @Test
    void aTextThatIsNoneIsInTheCopyAsItWasWhenItWasLastUnderstood() {
        try (OpenLandscape open = Town.in(temporary).open()) {
            new EditText(open).replace("town/buy.acq", 0, 0, "<<<<<<< ours\n").call();
            assertTrue(open.copy().find("town.case.pay").isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyWhoseTextsHaveNoMistakesSaysWhatIsOpen(long seed) {
        try (OpenLandscape open = Town.in(temporary).open()) {
            RandomGestures gestures = new RandomGestures(open, seed);
            for (int i = 0; i < 30; i++) {
                gestures.next();
                if (i % 5 == 4) {
                    gestures.mend();
                    Map<String, List<String>> said = Reread.said(open.copy());
                    assertEquals(said, Reread.said(open.landscape()));
                }
            }
        }
    }

    private static List<String> told(Landscape landscape) {
        return landscape.problems().stream().map(each -> each.location() + " "
                + (each.kind() == Problem.Kind.SYNTAX ? "SYNTAX" : each.what().arguments().get(1))).toList();
    }
}
