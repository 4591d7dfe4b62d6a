// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;

@ExtendWith(Bench.class)
class ProblemsTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    ProblemsTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void theTownIsOpenAndChecked() {
        desk = driver.open(Town.write(temporary.resolve("town")));
        driver.until("the rules have run", () -> !desk.findings().isEmpty());
        driver.until("the table shows them", () -> table().getItemCount() == desk.findings().size());
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aFindingLeadsToItsElementAndEnterOpensIt() {
        Finding first = driver.on(() -> desk.findings().getFirst());

        driver.on(() -> {
            table().setSelection(0);
            table().notifyListeners(SWT.Selection, new Event());
            table().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });

        assertEquals(List.of(first.element().orElseThrow()), driver.on(() -> ChosenElements.of(driver.workplace()
                .chosen().getSelection())));
        driver.until("it is open", () -> driver.window().getActivePage().getActiveEditor().getSite().getId()
                .equals("dk.landskab.ui.element"));
    }

    @Test
    void theRulesRunAgainAfterAnEdit() {
        driver.on(() -> {
            new Deletion(desk.landscape(), List.of(desk.landscape().find("town.process.hire").orElseThrow())).call();
            return null;
        });

        driver.until("nothing is said of what is gone", () -> desk.findings().stream()
                .noneMatch(each -> each.id().filter("town.process.hire"::equals).isPresent()));
    }

    @Test
    void aNameInATextThatMeansNothingIsToldThoughTheTextIsNotOpenUntilItMeansSomething() throws IOException {
        Path town = CaseTown.write(temporary.resolve("cases"));
        Files.writeString(town.resolve(CaseTown.PATH), CaseTown.CASE.replace("replaces app.pay", "replaces app.clock"));
        driver.begin(() -> driver.workplace().open(town));
        driver.until("the name is told", () -> driver.workplace().desk().filter(each -> each.path().equals(town))
                .stream().flatMap(each -> each.findings().stream()).anyMatch(ProblemsTest::isOfTheName));

        driver.on(() -> {
            OpenDesk open = driver.workplace().desk().orElseThrow();
            return new CreateElement(open.landscape(), ApplicationPackage.Literals.APPLICATION, "Clock").of("town").call();
        });

        driver.until("it means something", () -> driver.workplace().desk().orElseThrow().findings().stream()
                .noneMatch(ProblemsTest::isOfTheName));
    }

    @Test
    void aNameThatMeansNothingStaysToldAfterEditsElsewhereAndComesBackWithAnUndo() throws IOException {
        Path town = CaseTown.write(temporary.resolve("cases"));
        Files.writeString(town.resolve(CaseTown.PATH), CaseTown.CASE.replace("replaces app.pay", "replaces app.clock"));
        driver.begin(() -> driver.workplace().open(town));
        driver.until("the name is told", () -> driver.workplace().desk().filter(each -> each.path().equals(town))
                .stream().flatMap(each -> each.findings().stream()).anyMatch(ProblemsTest::isOfTheName));
        desk = driver.opened();

        edit(() -> new ChangeFeature(desk.landscape()).set(desk.landscape().find("town.app.pay").orElseThrow(),
                CorePackage.Literals.ELEMENT__NAME, "Wages").call());
        assertTrue(isTold());

        edit(() -> new CreateElement(desk.landscape(), ApplicationPackage.Literals.APPLICATION, "Clock").of("town").call());
        assertFalse(isTold());

        edit(desk.landscape()::undo);
        assertTrue(isTold());
    }

    /** Edits, and waits until the rules have run after it. */
    private void edit(Runnable gesture) {
        List<Finding> before = desk.findings();
        driver.on(() -> {
            gesture.run();
            return null;
        });
        driver.until("the rules have run again", () -> desk.findings() != before);
    }

    private boolean isTold() {
        return driver.on(() -> desk.findings().stream().anyMatch(ProblemsTest::isOfTheName));
    }

    private static boolean isOfTheName(Finding finding) {
        return finding.rule().equals("V-ID-2") && finding.location().file().equals(CaseTown.PATH)
                && finding.location().line() == 7;
    }

    private Table table() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4).getFirst();
    }
}
