// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.landscape.OpenDesk;

/** What <em>Undo</em> and <em>Redo</em> say in the window. */
@ExtendWith(Bench.class)
class UndoWordsTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    UndoWordsTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void theTownIsOpen() {
        desk = driver.open(Town.write(temporary.resolve("town")));
        driver.show("dk.landskab.ui.navigator");
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void theMenuAndTheToolSayWhatIsTakenBack() {
        name("Wages");

        driver.until("the tool says it", () -> isTool("Undo: Name of Wages"));
        driver.until("the menu says it", () -> isItem("Undo: Name of Wages"));
    }

    @Test
    void whatWasTakenBackIsSaidByRedoAndUndoSaysNothingMore() {
        name("Wages");

        driver.command(UNDO);
        driver.until("redo says it", () -> isTool("Redo: Name of Pay") && isItem("Redo: Name of Pay"));
        driver.until("undo says nothing", () -> isTool("Undo") && isItem("Undo"));

        driver.command(REDO);
        driver.until("the other way round", () -> isTool("Undo: Name of Wages") && isTool("Redo"));
    }

    @Test
    void aLongNameIsCutAndAnAmpersandStays() {
        name("Salary & Wages " + "and so on ".repeat(20));

        driver.until("cut", () -> isItem("Undo: Name of Salary & Wages and so on and so on and…"));
    }

    @Test
    void aTextHasAnUndoOfItsOwnAndElsewhereItsStepIsCalledByItsFile() throws IOException {
        driver.clear();
        desk = driver.open(CaseTown.write(temporary.resolve("cases")));
        driver.begin(() -> desk.open(desk.landscape().find("town.case.pay").orElseThrow()));
        TextHand hand = new TextHand(driver);
        hand.ready(CaseTown.PATH);
        hand.replace("A new pay", "A better pay");
        driver.until("the landscape has it", () -> desk.landscape().toUndo(Language.EN).isPresent());
        driver.until("what the text says of its own", () -> isTool("Undo Typing") && isItem("Undo"));

        driver.show("dk.landskab.ui.navigator");
        driver.until("the text", () -> isTool("Undo: Text in pay.acq") && isItem("Undo: Text in pay.acq"));

        driver.on(() -> {
            driver.window().getActivePage().activate(driver.window().getActivePage().getActiveEditor());
            return null;
        });
        driver.until("its own again", () -> isTool("Undo Typing") && isItem("Undo"));
    }

    @Test
    void nothingIsSaidOfALandscapeThatWasClosed() {
        name("Wages");
        driver.until("the tool says it", () -> isTool("Undo: Name of Wages"));

        driver.clear();

        assertTrue(driver.on(() -> isTool("Undo") && isItem("Undo")));
    }

    private void name(String name) {
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, name).call();
            return null;
        });
    }

    /** A tool tells its key behind what it does. */
    private boolean isTool(String words) {
        return driver.controls(ToolBar.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()))
                .map(ToolItem::getToolTipText)
                .anyMatch(each -> each != null && shown(each).replaceFirst(" \\(.*\\)$", "").equals(words));
    }

    private boolean isItem(String words) {
        Menu edit = Stream.of(driver.window().getShell().getMenuBar().getItems())
                .filter(each -> shown(each.getText()).equals("Edit")).findFirst().map(MenuItem::getMenu).orElseThrow();
        edit.notifyListeners(SWT.Show, new Event());
        Optional<String> item = Stream.of(edit.getItems()).map(each -> shown(each.getText()).replaceFirst("\t.*", ""))
                .filter(words::equals).findFirst();
        edit.notifyListeners(SWT.Hide, new Event());
        return item.isPresent();
    }

    /** A single sign of a key is not shown, a double one is shown once. */
    private static String shown(String text) {
        return text.replaceAll("&(.)", "$1");
    }
}
