// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Subject;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class PickerTest {

    @TempDir
    private Path temporary;
    private int towns;
    private Town town;
    private Window window;
    private FormHand hand;
    private ElementForm form;

    @BeforeEach
    void open() {
        open(Language.EN);
    }

    private void open(Language language) {
        town = FormTown.in(temporary.resolve(String.valueOf(towns++)), language);
        window = new Window(1000, 900);
        hand = new FormHand(window);
        form = new ElementForm(window.shell(), new TestDesk(town, language));
        window.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void onlyWhatTheReferenceAllowsIsOfferedAndTypingNarrowsItDown() {
        form.show(pay());
        choose("Accountable unit", "Choose …", dialog -> {
            assertEquals("Choose accountable unit", dialog.getText());
            await(dialog, 3);
            dialog(dialog, Text.class).setText("IT digi");
            await(dialog, 1);
            press(dialog, "Choose");
        });
        assertEquals("Digitalisering og it", pay().getOwner().getName());
    }

    @Test
    void leavingChangesNothing() {
        form.show(pay());
        choose("Accountable unit", "Choose …", dialog -> {
            await(dialog, 3);
            press(dialog, "Cancel");
        });
        assertEquals("Løn og personale", pay().getOwner().getName());
        assertEquals(Set.of(), town.open().dirty());
    }

    @Test
    void severalAreAddedAtOnceAndWhatIsThereIsNotOffered() {
        form.show(pay());
        choose("Used by", "Add …", dialog -> {
            await(dialog, 1);
            assertEquals(List.of("Social og sundhed"), texts(dialog(dialog, Table.class)));
            assertTrue(button(dialog, "Add").isEnabled());
            press(dialog, "Add");
        });
        assertEquals(3, pay().getUsedBy().size());
        town.open().undo();
        assertEquals(2, pay().getUsedBy().size());
    }

    @Test
    void whatWouldLeadBackToItselfCannotBeChosen() {
        Subject social = town.find("kle.27", Subject.class);
        form.show(social);
        hand.toggle("Relations");
        choose("Parent subject", "Choose …", dialog -> {
            dialog(dialog, Text.class).setText("27.01");
            await(dialog, 1);
            press(dialog, "Choose");
            assertTrue(Window.all(dialog, Label.class)
                    .anyMatch(each -> each.getText().contains("already hangs below")));
            press(dialog, "Cancel");
        });
        assertNull(social.getParent());
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        form.show(pay());
        choose("Accountable unit", "Choose …", dialog -> {
            await(dialog, 3);
            dialog(dialog, Text.class).setText("nobody at all");
            await(dialog, 0);
            assertFalse(button(dialog, "Choose").isEnabled());
            press(dialog, "Cancel");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSpeaksTheReadersLanguage(Language language) throws Exception {
        close();
        open(language);
        form.show(town.find("town.contract.pay"));
        String label = Labels.in(language)
                .of(GovernancePackage.Literals.CONTRACT__SUPPLIER);
        Button choose = Window.all(hand.field(label, Control.class).getParent(), Button.class)
                .findFirst().orElseThrow();
        run(choose, dialog -> {
            await(dialog, 2);
            window.picture("picker-" + language.tag(), dialog);
            dialog.close();
        });
    }

    private void choose(String label, String button, Consumer<Shell> person) {
        run(hand.button(label, button), person);
    }

    /** Presses a button that opens a dialog, and lets the person act in the dialog. */
    private void run(Button opens, Consumer<Shell> person) {
        Throwable[] failure = new Throwable[1];
        opens.getDisplay().asyncExec(() -> {
            Shell dialog = opens.getDisplay().getActiveShell() == window.shell() || opens.getDisplay().getActiveShell() == null
                    ? window.shell().getShells()[0] : opens.getDisplay().getActiveShell();
            try {
                person.accept(dialog);
            } catch (AssertionError | RuntimeException failed) {
                failure[0] = failed;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        Window.happens(opens, SWT.Selection);
        window.settle();
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
    }

    private void await(Shell dialog, int found) {
        Table table = dialog(dialog, Table.class);
        window.until(() -> table.isDisposed() || table.getItemCount() == found
                && Window.all(dialog, Label.class).anyMatch(each -> !each.getText().isEmpty()));
    }

    private static <T extends Control> T dialog(Shell dialog, Class<T> type) {
        return Window.all(dialog, type).findFirst().orElseThrow();
    }

    private static Button button(Shell dialog, String text) {
        return Window.all(dialog, Button.class).filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    private void press(Shell dialog, String text) {
        Window.happens(button(dialog, text), SWT.Selection);
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    private Application pay() {
        return town.find("town.app.pay", Application.class);
    }
}
