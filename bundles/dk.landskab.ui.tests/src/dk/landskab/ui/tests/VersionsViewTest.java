// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.PictureEditor;
import dk.landskab.ui.part.ResultsView;

@ExtendWith(Bench.class)
class VersionsViewTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private Path town;

    VersionsViewTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void aTownInARepository() {
        town = Town.write(temporary.resolve("town"));
        Terminal.in(town).begin();
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whoSetAValueIsAskedInTheMenuAndTheElementIsRestoredAndThatIsUndone() {
        OpenDesk desk = driver.open(town);
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, "Wages").call();
            return null;
        });
        driver.begin(() -> deed(desk, "deed.origin").run());
        driver.until("who set what", () -> driver.controls(Table.class, each -> true).stream()
                .flatMap(each -> Arrays.stream(each.getItems())).anyMatch(each -> each.getText(5).equals("Begin")));

        driver.press("Restore the whole …");
        driver.press("Yes");
        driver.until("restored", () -> name(desk).equals("Pay"));
        driver.command("org.eclipse.ui.edit.undo");

        driver.until("undone", () -> name(desk).equals("Wages"));
        driver.on(() -> desk.landscape().undo());
    }

    @Test
    void whatIsOpenIsComparedAndTheComparisonIsAReportAndADiagram() {
        OpenDesk desk = driver.open(town);
        driver.begin(() -> new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                CorePackage.Literals.ELEMENT__NAME, "Wages").call());
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        new VersionsHand(driver).tab(VersionsHand.COMPARE);
        driver.until("what can be compared", () -> driver.controls(Combo.class, each -> each.indexOf("HEAD") >= 0)
                .size() == 2);
        driver.on(() -> {
            driver.controls(Combo.class, each -> each.indexOf("HEAD") >= 0).getFirst().setText("HEAD");
            return null;
        });
        driver.press("Compare");
        driver.until("the difference", () -> driver.treeHolds("Δ Wages: renamed from Pay to Wages"));

        driver.press("As a diagram …");
        driver.press("Open");
        driver.until("the picture", () -> driver.window().getActivePage().getActiveEditor() instanceof PictureEditor);

        driver.press("As a report");
        driver.until("the report among the results", () -> driver.window().getActivePage().getActivePart()
                instanceof ResultsView && !driver.controls(Button.class, each -> each.getText().equals("&Export…")
                        && each.isEnabled()).isEmpty());
    }

    @Test
    void undoAsksBeforeItTakesBackWhatWasNotDoneHere() {
        OpenDesk desk = driver.open(town);
        Terminal.in(town).replace("town/application.landskab", "Pay", "Theirs");
        driver.begin(() -> driver.workplace().lookOutside());
        driver.until("taken over", () -> name(desk).equals("Theirs"));

        driver.begin(() -> driver.workplace().undo());
        driver.press("No");
        assertEquals("Theirs", driver.on(() -> name(desk)));
        driver.begin(() -> driver.workplace().undo());
        driver.press("Yes");
        driver.until("undone", () -> name(desk).equals("Pay"));
        driver.on(() -> desk.landscape().redo());
    }

    private static Runnable deed(OpenDesk desk, String key) {
        return desk.deeds(desk.landscape().find("town.app.pay").orElseThrow()).stream()
                .filter(each -> each.label().key().equals(key)).findFirst().orElseThrow().action();
    }

    private static String name(OpenDesk desk) {
        return Labels.in(desk.language()).of(desk.landscape().find("town.app.pay").orElseThrow());
    }
}
