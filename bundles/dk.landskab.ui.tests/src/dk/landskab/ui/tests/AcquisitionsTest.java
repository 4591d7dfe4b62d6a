// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.command.ExportDocumentsHandler;
import dk.landskab.ui.landscape.OpenDesk;

/** The day of who plans acquisitions, in the real workbench. */
@ExtendWith(Bench.class)
class AcquisitionsTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final TextHand hand;
    private OpenDesk desk;

    AcquisitionsTest(Driver driver) {
        this.driver = driver;
        hand = new TextHand(driver);
    }

    @BeforeEach
    void aTownWithACaseIsOpen() throws IOException {
        driver.turnTo(Perspectives.ACQUISITIONS);
        desk = driver.open(CaseTown.write(temporary.resolve("town")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
        driver.turnTo(Perspectives.ARCHITECTURE);
    }

    /** The text of the case, open, read, and with the keyboard. */
    private StyledText text() {
        driver.begin(() -> desk.open(find()));
        hand.ready(CaseTown.PATH);
        return driver.on(hand::styled);
    }

    private Acquisition find() {
        return (Acquisition) desk.landscape().find("town.case.pay").orElseThrow();
    }

    private String content() {
        return desk.landscape().text(CaseTown.PATH).orElseThrow().content();
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
        hand.replace("A new pay", "A better pay");
        driver.until("the landscape says so", () -> find().getName().startsWith("A better"));

        driver.on(() -> driver.window().getActivePage().showView("dk.landskab.ui.navigator"));
        driver.command(UNDO);

        driver.until("taken back in the text", () -> text.getText().equals(CaseTown.CASE));
    }

    @Test
    void theTextClosesWithWhatItShows() {
        driver.command("dk.landskab.ui.acquisition.new");
        driver.fill("Name:", "Clock");
        driver.fill("What is needed:", "Hours.");
        driver.press("Finish");
        driver.until("its text is open", () -> hand.pane().filter(each -> each.path().endsWith("clock.acq")).isPresent());

        driver.on(() -> desk.landscape().undo());

        driver.until("closed", () -> hand.pane().isEmpty());
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
        driver.lines().take("A new pay system");

        driver.until("the text is open", () -> hand.pane().isPresent());
        driver.until("at its name", () -> hand.styled().getSelectionText().equals("town.case.pay"));
        driver.until("the outline has it", () -> driver.treeHolds("A new pay system  Acquisition"));
    }

    @Test
    void aProcessOfTheLibraryIsAdopted() {
        driver.command("dk.landskab.ui.acquisition.adopt");
        driver.until("it asks", () -> !driver.controls(Combo.class, each -> each.getItem(0).contains("four-phases"))
                .isEmpty());
        driver.on(() -> {
            driver.controls(Combo.class, each -> each.getItem(0).contains("four-phases")).getFirst().select(1);
            return null;
        });
        driver.press("Finish");

        driver.until("adopted", () -> desk.landscape().find("town.seven-steps").isPresent());
        driver.until("its text is open", () -> hand.pane().filter(each -> each.path().equals("town/seven-steps.acq"))
                .isPresent());
        assertFalse(driver.on(desk::isDirty));
    }

    @Test
    void theDocumentsOfACaseAreWritten() {
        Path folder = temporary.resolve("papers");

        driver.begin(() -> ExportDocumentsHandler.write(desk, "town.case.pay", folder));
        driver.press("Close");

        assertTrue(Files.exists(folder.resolve("decision-paper.html")));
    }
}
