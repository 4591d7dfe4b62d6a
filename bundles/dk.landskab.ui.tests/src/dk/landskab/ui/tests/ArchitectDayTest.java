// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;

/** The day of an architect, by what a person touches: wizards, tree, form, diagram, undo, commit, branches, merge, gap. */
@ExtendWith(Bench.class)
class ArchitectDayTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String SYSTEMS = "Application landscape of Sønderby Kommune";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final VersionsHand versions;
    private final AnalysesHand analyses;
    private final DiagramHand diagram;

    ArchitectDayTest(Driver driver) {
        this.driver = driver;
        versions = new VersionsHand(driver);
        analyses = new AnalysesHand(driver);
        diagram = new DiagramHand(driver);
    }

    @BeforeEach
    void pagesAreShown() {
        assumeTrue(diagram.isThere(), "needs package libwebkit2gtk-4.1-0");
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aNewLandscapeIsFilledEditedCommittedBranchedMergedAndSetAgainstWhatIsWanted() throws IOException {
        Terminal git = begin();
        new ImportHand(driver).bringIn("archimate",
                Foreign.write("archimate", driver.opened().landscape().landscape(), temporary));
        driver.until("brought in", () -> names().equals(List.of("Payroll")));
        openDiagram();
        driver.show(Perspectives.VERSIONS);

        rename("Payroll", "Pay");
        driver.until("everywhere", () -> isEverywhere("Pay", "Payroll"));
        driver.command(UNDO);
        driver.until("undone everywhere", () -> isEverywhere("Payroll", "Pay"));
        rename("Payroll", "Pay");
        versions.commit("Bring in the systems");
        versions.branch("target");
        rename("Pay", "Wages");
        create("Case files");
        versions.commit("On the branch");
        versions.switchTo("main");
        driver.until("the landscape follows", () -> names().equals(List.of("Pay"))
                && driver.treeHolds("Pay") && diagram.holds("Pay") && !diagram.holds("Case files"));
        rename("Pay", "Salary");
        versions.commit("On main");
        merge(git);

        gap(driver.opened());
    }

    /** A new landscape, in whose repository a person works. */
    private Terminal begin() {
        Path folder = temporary.resolve("new");
        driver.command("dk.landskab.ui.new");
        driver.fill("Name of the organisation:", "Sønderby Kommune");
        driver.fill("Folder:", folder.toString());
        driver.press("Finish");
        assertEquals("Sønderby Kommune",
                ((Organisation) driver.opened().landscape().find("soenderby").orElseThrow()).getName());
        Terminal git = Terminal.in(folder);
        git.name();
        return git;
    }

    private void openDiagram() {
        driver.command("dk.landskab.ui.diagram.open");
        driver.lines().take(SYSTEMS);
        diagram.drawn();
    }

    /** Chooses a system in the tree, and types another name for it into its form. */
    private void rename(String name, String other) {
        driver.lines().choose(name);
        driver.type(name, other);
        driver.until("it has another name", () -> names().contains(other));
    }

    /** Makes a system where the others are in the tree, and writes its name over the line. */
    private void create(String name) {
        driver.lines().chooseAbove("Wages");
        driver.lines().menu(each -> each instanceof Tree tree && tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith("Applications"), "New", "Application");
        driver.type("New application", name);
        driver.until("it is there", () -> names().contains(name) && driver.treeHolds(name));
    }

    /** Whether tree, form and diagram say one name, and none of them another. For the thread of the window. */
    private boolean isEverywhere(String name, String other) {
        return driver.treeHolds(name) && !driver.treeHolds(other)
                && !driver.controls(Text.class, each -> each.getText().equals(name)).isEmpty()
                && driver.controls(Text.class, each -> each.getText().equals(other)).isEmpty()
                && names().contains(name) && !names().contains(other)
                && diagram.holds(name) && !diagram.holds(other);
    }

    private void merge(Terminal git) {
        versions.merge("target");
        driver.until("its words", () -> versions.says("“Wages”") && versions.says("“Salary”"));
        versions.decide("As they have it");
        driver.until("decided", () -> versions.says("Merging target: 1 of 1 conflict decided."));
        driver.press("Complete the merge");

        driver.until("merged", () -> versions.says("target is merged.")
                && names().containsAll(List.of("Wages", "Case files")) && names().size() == 2);
        assertEquals(2, git.run("log", "-1", "--format=%P").split(" ").length);
        assertEquals("", git.run("status", "--porcelain"));
        versions.tab(VersionsHand.HISTORY);
        driver.until("the day in the history", () -> versions.history().containsAll(
                List.of("Merge target (merge)", "On main", "On the branch", "Bring in the systems")));
    }

    /** What the branch wanted that there was not before the merge; the page calls it by its name, programs by its id. */
    private void gap(OpenDesk desk) throws IOException {
        analyses.analyse("gap");
        analyses.place(0, AnalysesHand.HERE, "HEAD~1");
        analyses.place(1, AnalysesHand.HERE, "target");
        driver.fill("Date:", "2026-12-01");
        driver.press("Finish");
        analyses.answered();
        analyses.write(temporary.resolve("report"));

        String page = Files.readString(temporary.resolve("report/index.html"));
        assertTrue(page.contains("Case files"), page);
        JsonObject result = JsonParser.parseString(Files.readString(temporary.resolve("report/report.json")))
                .getAsJsonObject();
        List<String> missing = StreamSupport.stream(result.getAsJsonArray("gaps").spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(each -> each.get("kind").getAsString().equals("MISSING"))
                .map(each -> each.getAsJsonArray("elements").get(0).getAsJsonObject().get("toBe").getAsString()).toList();
        assertEquals(List.of(id(desk, "Case files")), missing);
    }

    private static String id(OpenDesk desk, String name) {
        return desk.landscape().landscape().all(Application.class).stream().filter(each -> each.getName().equals(name))
                .findFirst().orElseThrow().getId();
    }

    private List<String> names() {
        return driver.workplace().desk().map(Town::names).orElse(List.of());
    }
}
