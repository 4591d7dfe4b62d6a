// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.diagrams.DiagramChooser;
import dk.landskab.ui.diagrams.Diagrams;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class DiagramChooserTest {

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private TestDesk desk;
    private Diagrams diagrams;

    @BeforeEach
    void aTown() {
        town = Town.in(temporary);
        window = new Window(800, 600);
        window.open();
        desk = new TestDesk(town, Language.EN);
        diagrams = new Diagrams(desk, "town", window.shell().getDisplay());
    }

    @AfterEach
    void close() throws Exception {
        diagrams.close();
        window.close();
        town.close();
    }

    @Test
    void whatIsStoredComesFirstAndWhatIsTypedIsSoughtInNamesAndKinds() {
        diagrams.create(DiagramKind.LAYERS, town.find("town.app.care", Application.class));
        Optional<Choice> chosen = choose(shell -> {
            Table table = table(shell);
            assertEquals("Layers: the red thread (stored)", table.getItem(0).getText(1));
            assertTrue(table.getItemCount() > 3, "also what is not stored");
            text(shell).setText("data FLOW");
            assertEquals(1, table.getItemCount());
            assertEquals("1 diagram", Window.all(shell, Label.class).map(Label::getText)
                    .filter(each -> each.contains("diagram")).findFirst().orElseThrow());
            Window.happens(table, SWT.DefaultSelection);
        });
        assertEquals(DiagramKind.DATA_FLOW, chosen.orElseThrow().kind());
    }

    @Test
    void whereNothingIsCalledSoNothingCanBeOpened() {
        Optional<Choice> chosen = choose(shell -> {
            text(shell).setText("no such thing");
            assertEquals(0, table(shell).getItemCount());
            assertFalse(button(shell, "Open").isEnabled());
            Window.happens(table(shell), SWT.DefaultSelection);
            Window.happens(button(shell, "Cancel"), SWT.Selection);
        });
        assertEquals(Optional.empty(), chosen);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsShownInEveryLanguage(Language language) {
        diagrams.close();
        desk = new TestDesk(town, language);
        diagrams = new Diagrams(desk, "town", window.shell().getDisplay());
        choose(shell -> {
            window.picture("chooser-" + language.tag(), shell);
            shell.close();
        });
    }

    @Test
    void kindsAreOfferedForWhatTheyCanBeAbout() {
        assertEquals(List.of(DiagramKind.LAYERS, DiagramKind.DATA_FLOW),
                Diagrams.kindsAbout(town.find("town.app.care", Application.class)));
        assertTrue(Diagrams.kindsAbout(town.find("town", Organisation.class)).contains(DiagramKind.APPLICATIONS));
        assertEquals(List.of(), Diagrams.kindsAbout(town.find("town.app.pay.use")));
        assertEquals(List.of(), diagrams.deeds(town.find("town.int.time"), each -> { }));
    }

    @Test
    void aNewDiagramIsOneStepThatCanBeUndone() {
        String made = diagrams.create(DiagramKind.LAYERS, town.find("town.app.care", Application.class));

        assertEquals("From strategy to infrastructure: Care system", diagrams.named(made).orElseThrow()
                .title(Language.EN));
        town.open().undo();
        assertEquals(Optional.empty(), diagrams.named(made));
        assertFalse(town.open().domain().getCommandStack().canUndo());
    }

    /** Opens the dialog, does something in it when its list is there, and says what came of it. */
    private Optional<Choice> choose(Consumer<Shell> doing) {
        DiagramChooser chooser = new DiagramChooser(window.shell(), diagrams);
        chooser.setBlockOnOpen(false);
        chooser.create();
        Shell shell = chooser.getShell();
        shell.open();
        Page.until(window, "the list", () -> table(shell).getItemCount() > 0);
        window.shell().getDisplay().asyncExec(() -> doing.accept(shell));
        Page.until(window, "the end of the dialog", shell::isDisposed);
        return chooser.choice();
    }

    private static Table table(Shell shell) {
        return Window.all(shell, Table.class).findFirst().orElseThrow();
    }

    private static Text text(Shell shell) {
        return Window.all(shell, Text.class).findFirst().orElseThrow();
    }

    private static Button button(Shell shell, String label) {
        return Window.all(shell, Button.class).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
    }
}
