// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class TakingOverTest {

    @TempDir
    private Path temporary;
    private VersionsWindow on;

    /** The pay system has another name and no other names than it was committed with. */
    @BeforeEach
    void aComparisonOfWhatIsOpenWithTheLastCommit() {
        on = new VersionsWindow(temporary);
        on.rename("town.app.pay", "Salaries");
        new ChangeFeature(on.town.open()).set(on.town.find("town.app.pay"), CorePackage.Literals.ELEMENT__ALIASES,
                List.of()).call();
        on.open(Language.EN);
        on.tab(VersionsWindow.COMPARE);
    }

    @AfterEach
    void close() throws Exception {
        on.close();
    }

    /** Takes back what the beginning did. */
    private void asCommitted() {
        on.town.open().undo();
        on.town.open().undo();
    }

    private Identified create(String name) {
        return (Identified) new CreateElement(on.town.open(), ApplicationPackage.Literals.APPLICATION, name).of("town")
                .call();
    }

    private void compare(String left) {
        on.combo().setText(left);
        on.press("Compare");
        on.window().until(() -> on.tree().getItemCount() == 1 && on.says("1 element differs."));
        on.press(on.tree().getItem(0).getItem(0), SWT.Selection);
        on.window().until(() -> on.table().getItemCount() > 0);
    }

    private void choose(String feature) {
        TableItem row = Arrays.stream(on.table().getItems()).filter(each -> each.getText(1).equals(feature)).findFirst()
                .orElseThrow();
        on.table().setSelection(row);
        Event event = new Event();
        event.item = row;
        on.table().notifyListeners(SWT.Selection, event);
    }

    private Object aliases() {
        return on.town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES);
    }

    @Test
    void theRowThatIsChosenIsTakenIntoWhatIsOpenAndComparedAgain() {
        compare("HEAD");
        choose("Name");
        on.press("Take over");
        on.window().until(() -> on.name("town.app.pay").equals("Wages"));

        assertTrue(on.desk().asked.getFirst().contains("Name: Salaries → Wages"), on.desk().asked.toString());
        assertEquals(List.of(), aliases());
        on.window().until(() -> on.tree().getItemCount() == 1
                && on.tree().getItem(0).getItem(0).getText().startsWith("Δ Wages"));
        on.town.open().undo();
        assertEquals("Salaries", on.name("town.app.pay"));
    }

    @Test
    void withoutARowTheWholeElementIsTakenInOneStep() {
        compare("HEAD");
        on.press("Take over");
        on.until("Nothing differs from HEAD");

        assertEquals("Wages", on.name("town.app.pay"));
        assertEquals(List.of("Payroll"), aliases());
        on.town.open().undo();
        assertEquals("Salaries", on.name("town.app.pay"));
        assertEquals(List.of(), aliases());
    }

    @Test
    void whatOnlyTheOpenSideHasIsDeletedWithWhatMakesNoSenseWithoutItInOneStep() {
        asCommitted();
        Identified system = create("New system");
        compare("HEAD");

        on.desk().answer = false;
        on.press("Take over");
        on.window().until(() -> on.desk().asked.size() == 1);
        assertTrue(on.desk().asked.getFirst().contains("“New system” is deleted."), on.desk().asked.toString());
        assertTrue(on.town.open().find(system.getId()).isPresent());
        on.desk().answer = true;
        on.press("Take over");

        on.until("Nothing differs from HEAD");
        assertTrue(on.town.open().find(system.getId()).isEmpty());
        on.town.open().undo();
        assertEquals(system, on.town.find(system.getId()));
    }

    @Test
    void whatReferredToWhatIsDeletedIsEmptiedAndSaysSo() {
        asCommitted();
        Identified system = create("New system");
        new CreateElement(on.town.open(), ApplicationPackage.Literals.INTEGRATION, "To the new one").of("town")
                .with(ApplicationPackage.Literals.INTEGRATION__FROM, on.town.find("town.app.two"))
                .with(ApplicationPackage.Literals.INTEGRATION__TO, system).call();
        new ChangeFeature(on.town.open()).set(on.town.find("town.app.two"),
                ApplicationPackage.Literals.APPLICATION__PARENT, system).call();
        on.combo().setText("HEAD");
        on.press("Compare");
        on.until("3 elements differ.");
        on.press(Arrays.stream(on.tree().getItems()).flatMap(each -> Arrays.stream(each.getItems()))
                .filter(each -> each.getText().startsWith("+ New system")).findFirst().orElseThrow(), SWT.Selection);
        on.window().until(() -> on.table().getItemCount() > 0);
        on.press("Take over");
        on.window().until(() -> on.town.open().find(system.getId()).isEmpty());

        String asked = on.desk().asked.getFirst();
        assertTrue(asked.contains("A reference is emptied in “Two”."), asked);
        assertTrue(asked.contains("“To the new one” is deleted."), asked);
        on.town.open().undo();
        assertEquals(system, on.town.find(system.getId()));
    }

    @Test
    void whatWasDeletedHereComesBackFromTheOtherSide() {
        asCommitted();
        new Deletion(on.town.open(), List.of(on.town.find("alone.app"))).call();
        compare("HEAD");
        on.press("Take over");

        on.until("Nothing differs from HEAD");
        assertEquals("Alone", on.name("alone.app"));
    }

    @Test
    void nothingIsTakenWhereNeitherSideIsOpen() {
        on.all(Combo.class).skip(1).findFirst().orElseThrow().setText("HEAD");
        compare("HEAD~1");

        assertFalse(on.button("Take over").isEnabled());
    }
}
