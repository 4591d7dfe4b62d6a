// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Seen;
import dk.landskab.model.edit.Texts;

/** What a name may hold without doing anything to what stands around it. */
class SeenTest {

    @ParameterizedTest
    @CsvSource({"'a\u001b[31mb', 'a[31mb'", "'a\u009b31mb', a31mb", "'a\u0000\u007f\u0085b', ab",
        "'\u202Ea\u2066b\u2069', ab"})
    void whatATerminalOrAReadingDirectionObeysIsLeftOut(String text, String seen) {
        assertEquals(seen, Seen.of(text));
    }

    @Test
    void everythingElseStaysAsItIs() {
        String text = "Ærø\n\tπ 漢 \uD83D\uDC69\u200D\uD83D\uDCBB so\u00ADft \u00a0–";
        assertSame(text, Seen.of(text));
    }

    @Test
    void aMessageShowsOfItsArgumentsWhatIsSeen() {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        application.setName("Ev\u009b31mil");
        for (Object argument : List.of(application, "Ev\u009b31mil", List.of("Ev\u009b31mil"))) {
            assertEquals("Ev31mil", new Texts(SeenTest.class).get(Language.DA, "seen", List.of(argument)));
        }
    }
}
