// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Importers;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.asking.Fields;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.command.CompareDiagramHandler;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.PictureEditor;
import dk.landskab.ui.wizard.importing.ImportWizard;

/**
 * Walks through every part of the workbench and takes a picture of each, for people to look at:
 * {@code doc/looked-at.md} of {@code dk.landskab.ui} says how, and what was found. Only with
 * {@code -Dlandskab.pictures=FOLDER}; {@code -Dlandskab.pictures.theme=DARK} makes them dark.
 */
@ExtendWith(Bench.class)
@EnabledIfSystemProperty(named = Walk.PICTURES, matches = ".+")
class AlbumTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final Walk walk;
    private Path lindholt;

    AlbumTest(Driver driver) {
        this.driver = driver;
        this.walk = Walk.with(driver);
    }

    @BeforeEach
    void theExampleStandsInAWindowOfTheWholeScreen() throws IOException {
        lindholt = walk.begin(temporary);
    }

    @AfterEach
    void nothingIsOpen() {
        walk.end();
    }

    @Test
    void theBeginnings() {
        driver.command("dk.landskab.ui.welcome");
        walk.take("welcome");
        for (String each : List.of("new", "example", "clone", "settings")) {
            driver.command("dk.landskab.ui." + each);
            walk.dialog(each);
        }
        for (Importer each : Importers.all()) {
            driver.begin(() -> new ImportWizard(driver.workplace(), each).show(driver.window().getShell()));
            walk.dialog("import-" + each.name());
        }
    }

    @Test
    void whatAnImportWouldChange() throws IOException {
        driver.open(lindholt);
        Path sheet = Files.writeString(temporary.resolve("OrgUnit.csv"),
                "Organisational unit id;Name;Lies in\nlindholt.unit.ny;En ny enhed med et langt navn;lindholt\n");
        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named("csv").orElseThrow())
                .taking(List.of(sheet)).show(driver.window().getShell()));
        walk.opened();
        walk.press(IDialogConstants.NEXT_ID);
        walk.dialog("import-difference");
    }

    @Test
    void theArchitect() {
        OpenDesk desk = driver.open(lindholt);
        walk.take("architecture-overview");
        for (String each : List.of(Walk.SYSTEM, "lindholt.kontrakt.kardinal", "lindholt.unit.digit",
                "lindholt.data.ledelsesinfo", "lindholt.anskaf.omsorg")) {
            walk.select(desk, each);
            walk.take("form-" + each.substring("lindholt.".length()));
        }
        driver.begin(() -> desk.open(desk.landscape().find(Walk.SYSTEM).orElseThrow()));
        walk.take("element");
        String diagram = "kind:ApplicationLandscape/lindholt";
        driver.begin(() -> desk.openDiagram(diagram));
        walk.page();
        walk.take("diagram");
        walk.whole("diagram-whole");
        driver.begin(() -> CompareDiagramHandler.compare(desk, diagram, "HEAD~1", driver.window().getActivePage()));
        driver.until("the comparison", () -> driver.window().getActivePage().getActiveEditor() instanceof PictureEditor);
        walk.take("diagram-compared");
        driver.command("dk.landskab.ui.guide.show");
        walk.take("guide");
    }

    @Test
    void theNavigator() {
        OpenDesk desk = driver.open(lindholt);
        walk.select(desk, Walk.SYSTEM);
        walk.seek("omsorg");
        walk.take("navigator-search");
        walk.seek("");
        Tree tree = driver.on(() -> driver.controls(Tree.class, each -> each.getMenu() != null).getFirst());
        walk.menu("navigator-menu", driver.on(tree::getMenu), 200, 200);
    }

    @Test
    void theAnalyses() {
        driver.open(lindholt);
        walk.perspective(Perspectives.MERGER);
        walk.take("merger");
        for (Analysis each : Analyses.ALL) {
            walk.analyse(each.name());
            walk.take("analysis-" + each.name() + "-1");
            for (int page = 2; walk.pressed(IDialogConstants.NEXT_ID); page++) {
                walk.take("analysis-" + each.name() + "-" + page);
            }
            walk.close();
        }
    }

    @Test
    void theResults() {
        driver.open(lindholt);
        walk.perspective(Perspectives.MERGER);
        for (String each : List.of("merger", "gap", "check", "pipeline")) {
            walk.analyse(each);
            if (each.equals("merger")) {
                merger();
            }
            answer();
            walk.take("result-" + each);
        }
        walk.view(Perspectives.RESULTS);
        walk.whole("result-whole");
    }

    @Test
    void thePlanOfAMerger() {
        driver.open(lindholt);
        walk.perspective(Perspectives.MERGER);
        walk.analyse("merger");
        Path plan = temporary.resolve("plan");
        driver.on(() -> {
            String none = driver.workplace().talk().say(Fields.class, "folder.none");
            driver.controls(Text.class, text -> text.getMessage().equals(none)).getFirst().setText(plan.toString());
            return null;
        });
        merger();
        answer();
        walk.take("result-planned");
        driver.press(Driver.plain(driver.workplace().talk().say(Results.class, "plan")));
        driver.until("the plan", () -> driver.workplace().desk().filter(each -> each.path().equals(plan)).isPresent());
        walk.take("plan");
        OpenDesk desk = driver.opened();
        walk.select(desk, desk.landscape().landscape().all(Correspondence.class).getFirst().getId());
        walk.take("plan-correspondence");
        walk.select(desk, desk.landscape().landscape().all(PlateauItem.class).getFirst().getId());
        walk.take("plan-item");
        walk.select(desk, desk.landscape().landscape().all(Merger.class).getFirst().getId());
        walk.take("plan-merger");
    }

    /** Says what the merger is of. */
    private void merger() {
        driver.on(() -> {
            List<Combo> places = driver.controls(Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0);
            places.get(2).setText(lindholt.resolveSibling("oesteraa").toString());
            driver.controls(Text.class, text -> text.getMessage().contains("2028-01-01"))
                    .forEach(text -> text.setText("2029-01-01"));
            return null;
        });
    }

    private void answer() {
        walk.press(IDialogConstants.FINISH_ID);
        walk.alone();
        driver.until("an answer", () -> !driver.controls(Tree.class, this::isContents).isEmpty()
                && driver.controls(ProgressBar.class, bar -> true).isEmpty());
    }

    private boolean isContents(Tree tree) {
        return Stream.of(tree.getItems()).findFirst().filter(each -> each.getText()
                .equals(driver.workplace().talk().say(Results.class, "conclusions"))).isPresent();
    }
}
