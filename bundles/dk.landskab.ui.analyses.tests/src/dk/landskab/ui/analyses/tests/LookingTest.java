// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.AnalysisWizard;
import dk.landskab.ui.analyses.result.Results;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Every place on the disk is looked for through the desk, and nothing goes where the program happens to run. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class LookingTest {

    @TempDir
    private Path temporary;

    private Town town;
    private TestDesk desk;
    private Window window;
    private Set<String> here;

    @BeforeEach
    void open() throws IOException {
        town = Town.in(temporary);
        desk = new TestDesk(town, Language.EN);
        window = new Window(900, 500);
        here = names(Path.of(""));
    }

    @AfterEach
    void nothingWasWrittenWhereTheProgramRuns() throws Exception {
        window.close();
        town.close();
        assertEquals(here, names(Path.of("")));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.toAbsolutePath())) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static List<Button> looking(Composite page) {
        return Window.all(page, Button.class).filter(each -> (each.getStyle() & SWT.PUSH) != 0).toList();
    }

    @Test
    void whatIsFoundStandsInTheFieldAndWhoLeavesChangesNothing() {
        AnalysisWizard wizard = new AnalysisWizard(desk, Analyses.named("merger").orElseThrow(), new HashMap<>(),
                question -> { });
        WizardDialog dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Composite page = (Composite) wizard.getPages()[0].getControl();
        List<Button> looking = looking(page);
        assertEquals(List.of("Folder…", "File…", "Folder…", "File…", "Folder…"),
                looking.stream().map(Button::getText).toList());

        looking.forEach(each -> Window.happens(each, SWT.Selection));
        assertEquals(List.of("folder", "file", "folder", "file", "folder"), desk.sought);
        assertEquals("The landscape that is open", Window.all(page, Combo.class).findFirst().orElseThrow().getText());

        desk.found.addAll(List.of(temporary.resolve("a"), temporary.resolve("b.xlsx"), temporary.resolve("plan")));
        Window.happens(looking.get(0), SWT.Selection);
        Window.happens(looking.get(3), SWT.Selection);
        Window.happens(looking.get(4), SWT.Selection);
        List<String> places = Window.all(page, Combo.class).map(Combo::getText).filter(each -> !each.isEmpty()).toList();
        assertEquals(List.of(temporary.resolve("a").toString(), temporary.resolve("b.xlsx").toString()), places);
        assertTrue(Window.all(page, Text.class).anyMatch(each -> each.getText().equals(temporary + "/plan")));
        dialog.close();
    }

    @Test
    void aLandscapeIsOneThatIsOpenOrOneThatIsLikelyToBeMeantAndWhatIsTypedStays() {
        desk.landscapes.addAll(List.of(temporary.resolve("north"), temporary.resolve("south")));
        AnalysisWizard wizard = new AnalysisWizard(desk, Analyses.named("merger").orElseThrow(), new HashMap<>(),
                question -> { });
        WizardDialog dialog = new WizardDialog(window.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        List<Combo> combos = Window.all((Composite) wizard.getPages()[0].getControl(), Combo.class).toList();
        Combo one = combos.get(0);
        Combo other = combos.get(2);
        other.setText("/sou");

        window.until(() -> other.getItemCount() == 3 && one.getItemCount() == 3);
        assertEquals(List.of("The landscape that is open", temporary.resolve("north").toString(),
                temporary.resolve("south").toString()), List.of(other.getItems()));
        assertEquals("The landscape that is open", one.getText());
        assertEquals("/sou", other.getText());
        dialog.close();
    }

    @Test
    void everyKindOfFileIsOfferedUnderTheNameOfWhatItHoldsAndWrittenWhereThePersonSays() {
        Results results = new Results(window.shell(), desk);
        window.open();
        results.show(Tables.report(Language.EN, "Costs of Ærø & Ålborg: 1/2"));
        Tree contents = window.find(Tree.class);
        contents.select(contents.getItem(1));
        contents.notifyListeners(SWT.Selection, Tables.event(contents.getItem(1)));

        List<String> kinds = press();
        assertEquals(List.of("Web page (HTML)…", "Workbook (Excel, LibreOffice)…", "The table that is shown (CSV)…",
                "Text with marks (Markdown)…", "Plain text…", "For programs (JSON)…", "", "All of it, as a folder…"), kinds);
        String name = "new file costs-of-aeroe-aalborg-12.";
        assertEquals(List.of(name + "html", name + "xlsx", "new file systems.csv", name + "md", name + "txt", name + "json",
                "folder A folder that is new or empty, or holds an older report; an older report is replaced."),
                desk.sought);

        for (String each : List.of("r.html", "r.xlsx", "r.csv", "r.md", "r.txt", "r.json", "all")) {
            desk.found.add(temporary.resolve(each));
        }
        press();
        Path last = temporary.resolve("all/index.html");
        window.until(() -> Files.exists(last) && Window.all(window.shell(), Label.class)
                .anyMatch(each -> each.getText().equals("Written: " + last)));
        for (String each : List.of("r.html", "r.xlsx", "r.csv", "r.md", "r.txt", "r.json")) {
            window.until(() -> Files.exists(temporary.resolve(each)));
        }
    }

    /** Chooses every line of the menu that Export… opens, in turn; what they say. */
    private List<String> press() {
        Menu[] shown = new Menu[1];
        Listener watching = event -> shown[0] = event.widget instanceof Menu menu ? menu : shown[0];
        window.shell().getDisplay().addFilter(SWT.Show, watching);
        Window.happens(Window.all(window.shell(), Button.class).filter(each -> each.getText().equals("&Export…"))
                .findFirst().orElseThrow(), SWT.Selection);
        window.until(() -> shown[0] != null);
        window.shell().getDisplay().removeFilter(SWT.Show, watching);
        List<String> says = Stream.of(shown[0].getItems()).map(MenuItem::getText).toList();
        List.of(shown[0].getItems()).forEach(each -> Window.happens(each, SWT.Selection));
        shown[0].setVisible(false);
        window.settle();
        return says;
    }
}
