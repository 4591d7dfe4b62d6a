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
import dk.landskab.model.core.CorePackage;
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

    private void compare(String left) {
        on.combo().setText(left);
        on.press("Compare");
        on.window().until(() -> on.tree().getItemCount() == 1 && on.says("1 element differs."));
        on.press(on.tree().getItem(0).getItem(0), SWT.Selection);
        on.window().until(() -> on.table().getItemCount() > 1);
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
    void nothingIsTakenWhereNeitherSideIsOpen() {
        on.all(Combo.class).skip(1).findFirst().orElseThrow().setText("HEAD");
        compare("HEAD~1");

        assertFalse(on.button("Take over").isEnabled());
    }
}
