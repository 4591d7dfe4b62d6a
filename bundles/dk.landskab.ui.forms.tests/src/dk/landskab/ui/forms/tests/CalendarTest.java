// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** A day is picked from a calendar, by mouse or keys, as one gesture. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class CalendarTest {

    private static final String FROM = "Valid from";

    @TempDir
    private Path temporary;

    private Town town;
    private Window window;
    private FormHand hand;
    private Contract contract;

    @BeforeEach
    void open() {
        town = FormTown.in(temporary, Language.EN);
        window = new Window(1000, 900);
        hand = new FormHand(window);
        ElementForm form = new ElementForm(window.shell(), new TestDesk(town, Language.EN));
        window.open();
        contract = town.find("town.contract.pay", Contract.class);
        form.show(contract);
        window.settle();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    /** Opens the calendar of the field, which begins at its day, and lets the person act. */
    private void pick(Consumer<DateTime> person) {
        hand.press(hand.button(FROM, "▾"));
        Shell shell = Arrays.stream(window.shell().getShells()).findFirst().orElseThrow();
        DateTime days = Window.all(shell, DateTime.class).findFirst().orElseThrow();
        assertEquals("2021-1-1", days.getYear() + "-" + (days.getMonth() + 1) + "-" + days.getDay());
        person.accept(days);
        window.settle();
    }

    @Test
    void aDayThatIsPickedIsTakenAndOneUndoBringsBackTheOther() {
        pick(days -> {
            days.setDate(2022, 4, 31);
            Window.key(days, SWT.CR);
        });

        assertEquals(LocalDate.of(2022, 5, 31), contract.getFrom());
        assertEquals("2022-05-31", hand.shown(FROM));
        assertEquals(0, window.shell().getShells().length, "the calendar is gone");
        town.open().undo();
        window.settle();
        assertEquals("2021-01-01", hand.shown(FROM));
        assertEquals(Set.of(), town.open().dirty());
    }

    @Test
    void aDoubleClickPicksOnce() {
        pick(days -> {
            days.setDate(2022, 0, 1);
            Window.happens(days, SWT.DefaultSelection);
            assertFalse(days.isDisposed() && contract.getFrom().getYear() == 2021);
        });

        assertEquals(LocalDate.of(2022, 1, 1), contract.getFrom());
        town.open().undo();
        assertFalse(town.open().undo(), "it was one gesture");
    }

    @Test
    void escapeLeavesWithoutADay() {
        pick(days -> {
            days.setDate(2022, 4, 31);
            Window.key(days, SWT.ESC);
        });

        assertEquals(LocalDate.of(2021, 1, 1), contract.getFrom());
        assertEquals(Set.of(), town.open().dirty());
    }
}
