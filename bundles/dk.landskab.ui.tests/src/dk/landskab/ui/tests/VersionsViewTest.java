// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
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
    void aTownInARepository() throws IOException, InterruptedException {
        town = Town.write(temporary.resolve("town"));
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Åse Ø");
        git("config", "user.email", "a@example.org");
        git("config", "gc.auto", "0");
        git("add", "--all");
        git("commit", "--quiet", "-m", "Begin");
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void whatIsTypedIntoTheFormIsSavedAndCommittedAndInTheHistory() throws IOException, InterruptedException {
        OpenDesk desk = driver.open(town);
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        driver.until("the history", () -> shows("Begin"));
        driver.begin(() -> desk.select(desk.landscape().find("town.app.pay").orElseThrow()));
        driver.type("Pay", "Wages");

        tab(1);
        driver.fill("Why; the first line is what the history shows:", "Rename the pay system");
        driver.press("Commit");
        driver.press("Yes");
        driver.until("committed", () -> !driver.controls(Label.class, each -> each.getText().startsWith("Committed as"))
                .isEmpty());

        assertEquals("Rename the pay system", git("log", "-1", "--format=%s"));
        assertEquals("", git("status", "--porcelain"));
        tab(0);
        driver.until("the commit in the history", () -> shows("Rename the pay system"));
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
        tab(2);
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

    private static Runnable deed(OpenDesk desk, String key) {
        return desk.deeds(desk.landscape().find("town.app.pay").orElseThrow()).stream()
                .filter(each -> each.label().key().equals(key)).findFirst().orElseThrow().action();
    }

    private static String name(OpenDesk desk) {
        return Labels.in(desk.language()).of(desk.landscape().find("town.app.pay").orElseThrow());
    }

    private boolean shows(String message) {
        return driver.controls(Table.class, each -> true).stream().flatMap(each -> Arrays.stream(each.getItems()))
                .anyMatch(each -> each.getText(2).equals(message));
    }

    private void tab(int index) {
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> true).getFirst();
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private String git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(town.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = start(builder);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return abort("needs package git: " + e.getMessage());
        }
    }
}
