// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.core.Element;
import dk.landskab.ui.landscape.OpenDesk;

@ExtendWith(Bench.class)
class EditingTest {

    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    EditingTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void theTownIsOpen() {
        desk = driver.open(Town.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whatIsTypedIntoTheFormIsInTheTreeTheTabAndTheTitleAtOnce() {
        rename("Wages");

        driver.until("the tree says so", () -> driver.treeHolds("Wages"));
        assertEquals("*town – Landskab", title());
    }

    @Test
    void theStatusLineSaysTheNewName() {
        driver.on(() -> driver.window().getActivePage().showView("dk.landskab.ui.navigator"));
        rename("Wages");

        driver.until("the status line says so", () -> !driver.controls(CLabel.class,
                each -> String.valueOf(each.getText()).contains("Wages  –  town.app.pay")).isEmpty());
    }

    @Test
    void undoGivesBackWhatWasAndRedoDoesItAgain() {
        rename("Wages");

        driver.command(UNDO);
        driver.until("undone", () -> name().equals("Pay"));
        driver.until("saved as it was", () -> title().equals("town – Landskab"));
        driver.command(REDO);
        driver.until("done again", () -> name().equals("Wages"));
    }

    @Test
    void savingWritesTheFileAndTakesTheStarAway() throws IOException {
        rename("Wages");

        driver.command(SAVE);

        driver.until("saved", () -> title().equals("town – Landskab"));
        assertTrue(file().contains("Wages"));
    }

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() {
        rename("Wages");
        driver.command(SAVE);
        driver.until("saved", () -> !desk.isDirty());
        driver.clear();

        desk = driver.open(temporary.resolve("town"));

        assertEquals("Wages", driver.on(this::name));
    }

    @Test
    void closingAsksAndWhatIsThrownAwayIsNotWritten() throws IOException {
        rename("Wages");

        driver.begin(driver.workplace()::askAndClose);
        driver.press("Throw away");

        driver.until("closed", () -> driver.workplace().desk().isEmpty());
        assertFalse(file().contains("Wages"));
    }

    @Test
    void closingIsCancelledAndEverythingIsAsItWas() {
        rename("Wages");

        driver.begin(driver.workplace()::askAndClose);
        driver.press("Cancel");

        assertEquals("Wages", driver.on(this::name));
        assertTrue(driver.on(() -> driver.workplace().desk().isPresent()));
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        rename("Wages");
        Path file = temporary.resolve("town/town/application.landskab");
        Files.writeString(file, Files.readString(file).replace("\"Time\"", "\"Clock\""));

        driver.command(SAVE);
        driver.press("Close");

        assertTrue(driver.on(desk::isDirty));
        assertTrue(file().contains("Clock"));
    }

    private void rename(String name) {
        driver.begin(() -> desk.select(desk.landscape().find("town.app.pay").orElseThrow()));
        driver.type("Pay", name);
        driver.until("renamed", () -> name().equals(name));
    }

    private String name() {
        return ((Element) desk.landscape().find("town.app.pay").orElseThrow()).getName();
    }

    private String title() {
        return driver.on(() -> driver.window().getShell().getText());
    }

    private String file() throws IOException {
        return Files.readString(temporary.resolve("town/town/application.landskab"));
    }
}
