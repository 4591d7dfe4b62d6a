// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.Importers;
import dk.landskab.model.application.Application;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.wizard.importing.ImportWizard;

/** The day of an architect, by what a person touches: wizards, form, tree, undo, commit, branches, merge, gap. */
@ExtendWith(Bench.class)
class ArchitectDayTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final VersionsHand versions;
    private final AnalysesHand analyses;

    ArchitectDayTest(Driver driver) {
        this.driver = driver;
        versions = new VersionsHand(driver);
        analyses = new AnalysesHand(driver);
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aNewLandscapeIsFilledEditedCommittedBranchedMergedAndSetAgainstWhatIsWanted() throws IOException {
        Terminal git = begin();
        bringIn(Foreign.write("kitos", driver.opened().landscape().landscape(), temporary));
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        versions.tab(VersionsHand.COMMIT);

        rename("Payroll", "Pay");
        driver.until("in the tree", () -> driver.treeHolds("Pay"));
        driver.command("org.eclipse.ui.edit.undo");
        driver.until("undone in the tree", () -> driver.treeHolds("Payroll") && names().equals(List.of("Payroll")));
        rename("Payroll", "Pay");
        versions.commit("Bring in the systems");
        versions.branch("target");
        rename("Pay", "Wages");
        versions.commit("On the branch");
        versions.switchTo("main");
        driver.until("the landscape follows", () -> names().equals(List.of("Pay")));
        rename("Pay", "Salary");
        versions.commit("On main");
        versions.merge("target");
        driver.until("its words", () -> versions.says("“Wages”") && versions.says("“Salary”"));
        versions.decide("As they have it");
        driver.until("decided", () -> versions.says("Merging target: 1 of 1 conflicts decided."));
        driver.press("Complete the merge");

        driver.until("merged", () -> versions.says("target is merged.") && names().equals(List.of("Wages")));
        assertEquals(2, git.run("log", "-1", "--format=%P").split(" ").length);
        assertEquals("", git.run("status", "--porcelain"));
        versions.tab(VersionsHand.HISTORY);
        driver.until("the day in the history", () -> versions.history().containsAll(
                List.of("Merge target (merge)", "On main", "On the branch", "Bring in the systems")));

        analyses.analyse("gap");
        analyses.place(1, Town.write(temporary.resolve("wanted")).toString());
        driver.press("Finish");
        driver.until("the answer", () -> !driver.controls(Tree.class, AnalysesTest::isContents).isEmpty());
        analyses.write(temporary.resolve("report"));
        assertTrue(Files.readString(temporary.resolve("report/report.json")).contains("landskab.gap"));
    }

    /** A new landscape, in whose repository a person works. */
    private Terminal begin() {
        Path folder = temporary.resolve("new");
        driver.command("dk.landskab.ui.new");
        driver.fill("Name of the organisation:", "Town");
        driver.fill("Folder:", folder.toString());
        driver.press("Finish");
        driver.opened();
        Terminal git = Terminal.in(folder);
        git.name();
        return git;
    }

    private void bringIn(Path file) {
        OpenDesk before = driver.opened();
        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named("kitos").orElseThrow())
                .taking(List.of(file)).show(driver.window().getShell()));
        driver.press("Next >");
        driver.press("Finish");
        driver.until("the landscape is read again", () -> driver.workplace().desk().filter(each -> each != before)
                .isPresent());
    }

    /** Types another name for a system into its form. */
    private void rename(String name, String other) {
        OpenDesk desk = driver.opened();
        driver.begin(() -> desk.select(desk.landscape().landscape().all(Application.class).stream()
                .filter(each -> name.equals(each.getName())).findFirst().orElseThrow()));
        driver.type(name, other);
        driver.until("it has another name", () -> names().equals(List.of(other)));
    }

    private List<String> names() {
        return driver.workplace().desk().map(Town::names).orElse(List.of());
    }
}
