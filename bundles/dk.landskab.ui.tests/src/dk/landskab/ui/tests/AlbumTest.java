// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Importers;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.command.CompareDiagramHandler;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.look.Theme;
import dk.landskab.ui.part.PictureEditor;
import dk.landskab.ui.wizard.Folders;
import dk.landskab.ui.wizard.importing.ImportWizard;

/**
 * Walks through every part of the workbench and takes a picture of each, for people to look at:
 * {@code doc/looked-at.md} of {@code dk.landskab.ui} says how, and what was found. Only with
 * {@code -Dlandskab.pictures=FOLDER}; {@code -Dlandskab.pictures.theme=DARK} makes them dark.
 */
@ExtendWith(Bench.class)
@EnabledIfSystemProperty(named = "landskab.pictures", matches = ".+")
class AlbumTest {

    private static final String APPLICATION = "lindholt.app.kardinal";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final Camera camera;
    private Path lindholt;

    AlbumTest(Driver driver) {
        this.driver = driver;
        this.camera = new Camera(driver, Path.of(System.getProperty("landskab.pictures", ".")));
    }

    @BeforeEach
    void theExampleStandsInAWindowOfTheWholeScreen() throws IOException {
        Files.createDirectories(camera.folder());
        lindholt = ExampleRepositories.create(temporary.resolve("demo")).getFirst().folder();
        driver.on(() -> {
            IWorkbench workbench = driver.window().getWorkbench();
            Theme.valueOf(System.getProperty("landskab.pictures.theme", "LIGHT")).choose(workbench);
            Rectangle screen = driver.window().getShell().getDisplay().getBounds();
            driver.window().getShell().setBounds(driver.window().getShell().computeTrim(screen.x, screen.y, screen.width,
                    screen.height));
            driver.window().getShell().setLocation(screen.x, screen.y);
            return null;
        });
    }

    @AfterEach
    void nothingIsOpen() {
        perspective(Perspectives.ARCHITECTURE);
        driver.clear();
    }

    @Test
    void theBeginnings() {
        driver.command("dk.landskab.ui.welcome");
        camera.take("welcome");
        for (String each : List.of("new", "example", "clone", "settings")) {
            driver.command("dk.landskab.ui." + each);
            dialog(each);
        }
        for (Importer each : Importers.all()) {
            driver.begin(() -> new ImportWizard(driver.workplace(), each).show(driver.window().getShell()));
            dialog("import-" + each.name());
        }
    }

    @Test
    void whatAnImportWouldChange() throws IOException {
        driver.open(lindholt);
        Path sheet = Files.writeString(temporary.resolve("OrgUnit.csv"),
                "Organisational unit id;Name;Lies in\nlindholt.unit.ny;En ny enhed med et langt navn;lindholt\n");
        driver.begin(() -> new ImportWizard(driver.workplace(), Importers.named("csv").orElseThrow())
                .taking(List.of(sheet)).show(driver.window().getShell()));
        driver.until("the wizard", () -> shells() > 1);
        press(IDialogConstants.NEXT_ID);
        dialog("import-difference");
    }

    @Test
    void theArchitect() {
        OpenDesk desk = driver.open(lindholt);
        camera.take("architecture-overview");
        for (String each : List.of(APPLICATION, "lindholt.kontrakt.kardinal", "lindholt.unit.digit",
                "lindholt.data.ledelsesinfo", "lindholt.anskaf.omsorg")) {
            desk.landscape().find(each).ifPresent(element -> {
                driver.begin(() -> desk.select(element));
                camera.take("form-" + each.substring("lindholt.".length()));
            });
        }
        driver.begin(() -> desk.open(desk.landscape().find(APPLICATION).orElseThrow()));
        camera.take("element");
        String diagram = "kind:ApplicationLandscape/lindholt";
        driver.begin(() -> desk.openDiagram(diagram));
        driver.until("the diagram", () -> driver.controls(Browser.class, each -> true).stream().anyMatch(AlbumTest::isReady));
        camera.take("diagram");
        driver.begin(() -> CompareDiagramHandler.compare(desk, diagram, "HEAD~1", driver.window().getActivePage()));
        driver.until("the comparison", () -> driver.window().getActivePage().getActiveEditor() instanceof PictureEditor);
        camera.take("diagram-compared");
        driver.command("dk.landskab.ui.guide.show");
        camera.take("guide");
    }

    @Test
    void theVersions() {
        OpenDesk desk = driver.open(lindholt);
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        driver.begin(() -> desk.select(desk.landscape().find(APPLICATION).orElseThrow()));
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find(APPLICATION).orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, "Kardinal Økonomi 2").call();
            return driver.workplace().save();
        });
        for (String each : List.of("history", "commit", "compare", "branches", "merge")) {
            tab(List.of("history", "commit", "compare", "branches", "merge").indexOf(each));
            camera.take("versions-" + each);
        }
    }

    @Test
    void theAnalyses() {
        driver.open(lindholt);
        perspective(Perspectives.MERGER);
        camera.take("merger");
        for (Analysis each : Analyses.ALL) {
            command("dk.landskab.ui.analyse", Map.of("dk.landskab.ui.analyse.kind", each.name()));
            driver.until("the wizard", () -> shells() > 1);
            camera.take("analysis-" + each.name() + "-1");
            for (int page = 2; pressed(IDialogConstants.NEXT_ID); page++) {
                camera.take("analysis-" + each.name() + "-" + page);
            }
            close();
        }
    }

    @Test
    void theResults() {
        driver.open(lindholt);
        perspective(Perspectives.MERGER);
        for (String each : List.of("merger", "gap", "check", "pipeline")) {
            command("dk.landskab.ui.analyse", Map.of("dk.landskab.ui.analyse.kind", each));
            driver.until("the wizard", () -> shells() > 1);
            if (each.equals("merger")) {
                driver.on(() -> {
                    List<Combo> places = driver.controls(Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0);
                    places.get(2).setText(lindholt.resolveSibling("oesteraa").toString());
                    driver.controls(Text.class, text -> text.getMessage().contains("2028-01-01"))
                            .forEach(text -> text.setText("2029-01-01"));
                    return null;
                });
            }
            press(IDialogConstants.FINISH_ID);
            driver.until("the wizard is gone", () -> shells() == 1);
            driver.until("an answer", () -> !driver.controls(Tree.class, this::isContents).isEmpty()
                    && driver.controls(ProgressBar.class, bar -> true).isEmpty());
            camera.take("result-" + each);
        }
    }

    private boolean isContents(Tree tree) {
        return tree.getItemCount() > 0 && tree.getItem(0).getText()
                .equals(driver.workplace().talk().say(Results.class, "conclusions"));
    }

    @Test
    void theAcquisitions() {
        perspective(Perspectives.ACQUISITIONS);
        OpenDesk desk = driver.open(lindholt);
        driver.begin(() -> desk.open(desk.landscape().find("lindholt.anskaf.omsorg").orElseThrow()));
        driver.until("the text", () -> !driver.controls(StyledText.class, each -> each.getText()
                .contains("acquisition lindholt.")).isEmpty());
        camera.take("acquisitions");
        for (String each : List.of("new", "adopt")) {
            driver.command("dk.landskab.ui.acquisition." + each);
            dialog("acquisition-" + each);
        }
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.PROBLEMS));
        camera.take("problems");
    }

    @Test
    void theQuestions() {
        driver.open(lindholt);
        Talk talk = driver.workplace().talk();
        driver.begin(() -> talk.saving("lindholt", List.of("lindholt/applications.landskab", "lindholt/ny.acq")));
        dialog("question-saving");
        driver.begin(() -> talk.both("lindholt/applications.landskab", "Aula, Kardinal Økonomi"));
        dialog("question-both");
        driver.begin(() -> talk.tell(Folders.whyNotNew(lindholt.toString()).orElse(Message.of(Folders.class, "x"))));
        dialog("question-told");
    }

    private static boolean isReady(Browser browser) {
        try {
            return Boolean.TRUE.equals(browser.evaluate("return document.body.dataset.ready === 'true'"));
        } catch (SWTException between) {
            // Between two pages there is nothing that could be asked.
            return false;
        }
    }

    private void dialog(String name) {
        driver.until("a dialog", () -> shells() > 1);
        camera.take(name);
        close();
    }

    private void close() {
        driver.begin(() -> Stream.of(driver.window().getShell().getDisplay().getShells())
                .filter(each -> each.getParent() != null && each.isVisible()).forEach(Shell::close));
        driver.until("it is closed", () -> shells() == 1);
    }

    private long shells() {
        return Stream.of(driver.window().getShell().getDisplay().getShells()).filter(Shell::isVisible).count();
    }

    private boolean pressed(int id) {
        return driver.on(() -> {
            List<Button> buttons = buttons(id);
            buttons.forEach(each -> each.notifyListeners(SWT.Selection, new Event()));
            return !buttons.isEmpty();
        });
    }

    private void press(int id) {
        driver.until("the button " + id, () -> !buttons(id).isEmpty());
        driver.begin(() -> buttons(id).getFirst().notifyListeners(SWT.Selection, new Event()));
    }

    private List<Button> buttons(int id) {
        return driver.controls(Button.class, each -> Integer.valueOf(id).equals(each.getData()) && each.isEnabled());
    }

    private void tab(int index) {
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> each.getItemCount() > index).getFirst();
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private void perspective(String id) {
        driver.on(() -> driver.window().getWorkbench().showPerspective(id, driver.window()));
    }

    private void command(String id, Map<String, String> parameters) {
        driver.begin(() -> {
            try {
                driver.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                        driver.window().getService(ICommandService.class).getCommand(id), parameters), null);
            } catch (CommandException failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
