// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.command.ExportDocumentsHandler;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.AcquisitionTextEditor;

/** The day of who plans acquisitions, in the real workbench. */
@ExtendWith(Bench.class)
class AcquisitionsTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String SAVE = "org.eclipse.ui.file.save";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    AcquisitionsTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void aTownWithACaseIsOpen() throws IOException {
        perspective("dk.landskab.ui.acquisitions");
        desk = driver.open(CaseTown.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
        perspective("dk.landskab.ui.architecture");
    }

    private void perspective(String id) {
        driver.on(() -> PlatformUI.getWorkbench().showPerspective(id, driver.window()));
    }

    /** The text of the case, open, read, and with the keyboard. */
    private StyledText text() {
        driver.begin(() -> desk.open(find()));
        driver.until("the text is open and read", () -> pane().filter(AcquisitionsTest::isRead).isPresent());
        driver.on(() -> {
            driver.window().getActivePage().activate(driver.window().getActivePage().getActiveEditor());
            return null;
        });
        return styled();
    }

    private static boolean isRead(TextPane pane) {
        boolean[] read = new boolean[1];
        pane.follow(reading -> read[0] |= reading != TextReading.NONE);
        return read[0];
    }

    private Optional<TextPane> pane() {
        return driver.window().getActivePage().getActiveEditor() instanceof AcquisitionTextEditor editor
                ? Optional.of(editor.pane()) : Optional.empty();
    }

    private StyledText styled() {
        return driver.on(() -> driver.controls(StyledText.class, each -> each.getText().contains("acquisition town."))
                .getFirst());
    }

    private Acquisition find() {
        return (Acquisition) desk.landscape().find("town.case.pay").orElseThrow();
    }

    private void replace(StyledText text, String what, String by) {
        driver.on(() -> {
            int at = text.getText().indexOf(what);
            text.replaceTextRange(at, what.length(), by);
            text.setSelection(at + by.length());
            return null;
        });
    }

    private String content() {
        return desk.landscape().text(CaseTown.PATH).orElseThrow().content();
    }

    @Test
    void whatIsTypedIsInTheTreeAtOnceAndOnDiskWhenItIsSaved() throws IOException {
        StyledText text = text();

        replace(text, "A new pay", "A better pay");
        driver.until("the landscape says so", () -> find().getName().equals("A better pay system"));
        assertTrue(driver.on(() -> driver.window().getShell().getText()).startsWith("*town"));
        driver.command(SAVE);
        driver.until("saved", () -> !desk.isDirty());

        assertTrue(Files.readString(temporary.resolve("town").resolve(CaseTown.PATH)).contains("A better pay system"));
    }

    @Test
    void whatIsTypedJustBeforeSavingIsSavedToo() throws IOException {
        StyledText text = text();

        driver.on(() -> {
            int at = text.getText().indexOf("A new pay");
            text.replaceTextRange(at, 1, "Some");
            return desk.workplace().save();
        });

        assertTrue(Files.readString(temporary.resolve("town").resolve(CaseTown.PATH)).contains("Some new pay"));
    }

    @Test
    void assistWritesANameThatTheLandscapeHas() {
        StyledText text = text();
        replace(text, "  phase behovs", "  target app.ti\n  phase behovs");
        driver.on(() -> {
            text.setSelection(text.getText().indexOf("app.ti\n") + "app.ti".length());
            return null;
        });

        driver.command("dk.landskab.ui.text.assist");
        choose("app.time  Time");

        driver.until("it is written", () -> text.getText().contains("target app.time\n"));
    }

    /** Waits for a line of a list that lies over the window, and takes it. */
    private void choose(String line) {
        driver.until("a line " + line, () -> listed(line).findAny().isPresent());
        driver.on(() -> {
            Table table = listed(line).findFirst().orElseThrow();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText().equals(line)) {
                    table.setSelection(i);
                }
            }
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private Stream<Table> listed(String line) {
        return driver.controls(Table.class, each -> Stream.of(each.getItems()).anyMatch(item -> item.getText().equals(line)))
                .stream();
    }

    @Test
    void aBrokenRuleIsMarkedInTheTextAndInTheProblemsAndTheFixMendsIt() {
        StyledText text = text();
        replace(text, "replaces app.pay", "replaces app.pya");
        driver.until("the problems say so", () -> desk.findings().stream().anyMatch(each -> each.rule().equals("V-ID-2")));

        driver.command("dk.landskab.ui.text.fix");
        choose("Write app.pay");

        driver.until("it is mended", () -> text.getText().equals(CaseTown.CASE));
        driver.until("the problems are gone", () -> desk.findings().stream().noneMatch(each -> each.rule().equals("V-ID-2")));
        driver.command(UNDO);
        driver.until("the fix was one step", () -> text.getText().contains("app.pya"));
    }

    @Test
    void aRenameFromTheTextIsInTheLandscapeAndTheTextsOwnUndoTakesBackItsOwnPart() {
        StyledText text = text();
        driver.on(() -> {
            text.setSelection(text.getText().indexOf("app.pay"));
            return null;
        });

        driver.command("dk.landskab.ui.text.rename");
        driver.until("it asks", () -> !driver.controls(Text.class, each -> each.getText().equals("pay")).isEmpty());
        driver.on(() -> {
            driver.controls(Text.class, each -> each.getText().equals("pay")).getFirst().setText("wages");
            return null;
        });
        driver.press("OK");

        driver.until("the landscape follows", () -> desk.landscape().find("town.app.wages").isPresent());
        driver.until("the text follows", () -> text.getText().contains("replaces app.wages"));
    }

    @Test
    void aGateThatIsRecordedElsewhereIsOneStepOfTheTextsUndo() {
        StyledText text = text();
        driver.on(() -> {
            new CaseStep(desk.landscape(), "town.case.pay").gate(find().getProcess().getAdopts().getPhases().getFirst()
                    .getGates().getFirst(), Outcome.GO, LocalDate.of(2026, 3, 1), List.of(), null).call();
            return null;
        });
        driver.until("the text says so", () -> text.getText().contains("2026-03-01"));

        driver.command(UNDO);

        driver.until("one step", () -> text.getText().equals(CaseTown.CASE));
        driver.until("the landscape, too", () -> content().equals(CaseTown.CASE));
    }

    @Test
    void whereAnotherPartIsActiveUndoTakesBackWhatTheLandscapeDidLast() {
        StyledText text = text();
        replace(text, "A new pay", "A better pay");
        driver.until("the landscape says so", () -> find().getName().startsWith("A better"));

        driver.on(() -> driver.window().getActivePage().showView("dk.landskab.ui.navigator"));
        driver.command(UNDO);

        driver.until("taken back in the text", () -> text.getText().equals(CaseTown.CASE));
    }

    @Test
    void aNewCaseIsAskedForAndItsTextIsOpen() {
        driver.command("dk.landskab.ui.acquisition.new");
        driver.fill("Name:", "A clock");
        driver.fill("What is needed:", "Hours are counted by hand.");
        driver.on(() -> {
            Combo unit = driver.controls(Combo.class, each -> each.getItem(0).equals("Not said yet")).getFirst();
            unit.select(1);
            return null;
        });
        driver.press("Finish");

        driver.until("it is there", () -> desk.landscape().find("town.case.a-clock").isPresent());
        driver.until("its text is open", () -> pane().filter(each -> each.path().equals("town/cases/a-clock.acq"))
                .isPresent());
    }

    @Test
    void theTextClosesWithWhatItShows() {
        driver.command("dk.landskab.ui.acquisition.new");
        driver.fill("Name:", "Clock");
        driver.fill("What is needed:", "Hours.");
        driver.press("Finish");
        driver.until("its text is open", () -> pane().filter(each -> each.path().endsWith("clock.acq")).isPresent());

        driver.on(() -> desk.landscape().undo());

        driver.until("closed", () -> pane().isEmpty());
    }

    @Test
    void thePipelineLeadsToTheTextAndTheOutlineToItsPlaces() {
        driver.on(() -> driver.window().getActivePage().showView("dk.landskab.ui.pipeline"));
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> true).stream()
                    .filter(each -> Stream.of(each.getItems()).anyMatch(tab -> tab.getText().equals("Cases"))).findFirst()
                    .orElseThrow();
            Stream.of(tabs.getItems()).filter(tab -> tab.getText().equals("Cases")).forEach(tabs::setSelection);
            return null;
        });
        choose("A new pay system");

        driver.until("the text is open", () -> pane().filter(AcquisitionsTest::isRead).isPresent());
        driver.until("at its name", () -> styledNow().getSelectionText().equals("town.case.pay"));
        driver.until("the outline has it", () -> driver.treeHolds("A new pay system  Acquisition"));
    }

    private StyledText styledNow() {
        return driver.controls(StyledText.class, each -> each.getText().contains("acquisition town.")).getFirst();
    }

    @Test
    void aProcessOfTheLibraryIsAdopted() {
        driver.command("dk.landskab.ui.acquisition.adopt");
        driver.until("it asks", () -> !driver.controls(Combo.class, each -> each.getItem(0).contains("four-phases")).isEmpty());
        driver.on(() -> {
            driver.controls(Combo.class, each -> each.getItem(0).contains("four-phases")).getFirst().select(1);
            return null;
        });
        driver.press("Finish");

        driver.until("adopted", () -> desk.landscape().find("town.seven-steps").isPresent());
        driver.until("its text is open", () -> pane().filter(each -> each.path().equals("town/seven-steps.acq")).isPresent());
        assertFalse(driver.on(desk::isDirty));
    }

    @Test
    void theDocumentsOfACaseAreWritten() {
        Path folder = temporary.resolve("papers");

        driver.begin(() -> ExportDocumentsHandler.write(desk, "town.case.pay", folder));
        driver.press("Close");

        assertTrue(Files.exists(folder.resolve("decision-paper.html")));
    }

    @Test
    void withoutAProcessOneIsOffered() throws IOException {
        driver.clear();
        desk = driver.open(Town.write(temporary.resolve("bare")));

        driver.command("dk.landskab.ui.acquisition.new");
        driver.press("Yes");
        driver.press("Finish");

        driver.until("adopted", () -> desk.landscape().find("town.four-phases").isPresent());
        assertEquals(1, Stream.of("library.four-phases").filter(each -> desk.landscape().find(each).isPresent()).count());
    }
}
