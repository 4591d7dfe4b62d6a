// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.Versions;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class RestoringTest {

    @TempDir
    private Path temporary;
    private Town town;
    private GitTown git;
    private TestDesk desk;
    private Window window;
    private Versions versions;

    @BeforeEach
    void aTownWhoseApplicationWasRenamed() {
        town = Town.in(temporary);
        git = GitTown.in(temporary.resolve("town"));
        git.commit("Begin");
        rename("town.app.pay", "Wages");
        town.open().save();
        git.commit("Rename the pay system");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoSetEachValueIsShownInEveryLanguage(Language language) {
        open(language);
        versions.tellOrigin(town.find("town.app.pay"), List.of());
        window.until(() -> table().getItemCount() > 3);
        window.picture("versions-origin-" + language.tag());

        TableItem name = row("Wages");
        assertEquals(List.of("Wages", "Løn og pension"), List.of(name.getText(1), name.getText(2)));
        assertEquals(GitTown.AUTHOR, name.getText(4));
        assertEquals("Rename the pay system", name.getText(5));
        assertEquals("Begin", table().getItem(0).getText(5));
    }

    @Test
    void oneValueGoesBackToWhatItWasInOneStepThatIsUndone() {
        open(Language.EN);
        versions.tellOrigin(town.find("town.app.pay"), List.of());
        window.until(() -> table().getItemCount() > 3);
        assertFalse(button("Back to what it was").isEnabled());
        choose(row("Wages"));

        press("Back to what it was");
        window.until(() -> name("town.app.pay").equals("Løn og pension"));

        assertTrue(desk.asked.getFirst().contains("Name: Wages → Løn og pension"), desk.asked.toString());
        town.open().undo();
        assertEquals("Wages", name("town.app.pay"));
        assertTrue(town.open().dirty().isEmpty());
    }

    @Test
    void theWholeElementIsAsOfARevisionThatIsTyped() {
        open(Language.EN);
        new ChangeFeature(town.open()).set(town.find("town.app.pay"), CorePackage.Literals.ELEMENT__ALIASES, List.of())
                .call();
        versions.tellOrigin(town.find("town.app.pay"), List.of());
        window.until(() -> table().getItemCount() > 3);
        Window.all(pane(), Text.class).findFirst().orElseThrow().setText("HEAD~1");

        press("Restore the whole …");
        window.until(() -> says("is as of HEAD~1 again; undo takes it back."));

        assertEquals("Løn og pension", name("town.app.pay"));
        assertEquals(List.of("Payroll"), town.find("town.app.pay").eGet(CorePackage.Literals.ELEMENT__ALIASES));
    }

    @Test
    void whoDoesNotAgreeRestoresNothing() {
        open(Language.EN);
        desk.answer = false;
        versions.tellOrigin(town.find("town.app.pay"), List.of());
        window.until(() -> table().getItemCount() > 3);
        Window.all(pane(), Text.class).findFirst().orElseThrow().setText("HEAD~1");

        press("Restore the whole …");
        window.until(() -> desk.asked.size() == 1);

        assertEquals("Wages", name("town.app.pay"));
    }

    @Test
    void aRevisionThatIsNotThereIsSaid() {
        open(Language.EN);
        versions.tellOrigin(town.find("town.app.pay"), List.of());
        window.until(() -> table().getItemCount() > 3);
        Window.all(pane(), Text.class).findFirst().orElseThrow().setText("nowhere");

        press("Restore the whole …");

        window.until(() -> says("there is no revision “nowhere”"));
    }

    @Test
    void anElementThatWasDeletedComesBackFromTheHistoryWithWhatWentWithIt() {
        new Deletion(town.open(), List.of(town.find("town.app.care"))).call();
        town.open().save();
        git.commit("Delete the care system");
        new Deletion(town.open(), List.of(town.find("prod.care"))).call();
        open(Language.EN);
        window.until(() -> table().getItemCount() == 3);
        TreeItem gone = lines(tree().getItems()).stream().filter(each -> each.getText().startsWith("− Care system"))
                .findFirst().orElseThrow();
        Event chosen = new Event();
        chosen.item = gone;
        tree().notifyListeners(SWT.Selection, chosen);
        assertFalse(button("Restore as then").isEnabled());

        press("Restore as before it");
        window.until(() -> town.open().find("town.app.care").isPresent());

        assertTrue(town.open().find("town.int.time").isPresent());
        assertTrue(desk.asked.getFirst().contains("“Care to pay” comes back."), desk.asked.toString());
        assertTrue(desk.asked.getFirst().contains("prod.care is no more."), desk.asked.toString());
        town.open().undo();
        assertTrue(town.open().find("town.app.care").isEmpty());
    }

    @Test
    void theStoryOfOneElementIsToldFromItsMenu() {
        rename("town.app.two", "Second");
        town.open().save();
        git.commit("Rename the second");
        open(Language.EN);

        versions.tell(town.find("town.app.two"));

        window.until(() -> table().getItemCount() == 2 && says("2 commits."));
        assertEquals(List.of("Rename the second", "Begin"),
                Arrays.stream(table().getItems()).map(each -> each.getText(2)).toList());
        assertEquals("Only what concerns “Second”", button("Only what concerns “Second”").getText());
    }

    private void open(Language language) {
        desk = new TestDesk(town, language);
        window = new Window(1000, 280);
        versions = new Versions(window.shell(), desk, temporary.resolve("town"),
                new TestSurroundings(town.open(), () -> versions.changed()));
        window.open();
    }

    private void rename(String id, String name) {
        new ChangeFeature(town.open()).set(town.find(id), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private String name(String id) {
        return Labels.in(Language.EN).of(town.find(id));
    }

    private Composite pane() {
        TabFolder tabs = (TabFolder) versions.control();
        return (Composite) tabs.getItem(tabs.getSelectionIndex()).getControl();
    }

    private Table table() {
        return Window.all(pane(), Table.class).findFirst().orElseThrow();
    }

    private Tree tree() {
        return Window.all(pane(), Tree.class).findFirst().orElseThrow();
    }

    private TableItem row(String value) {
        return Arrays.stream(table().getItems()).filter(each -> each.getText(1).equals(value)).findFirst().orElseThrow();
    }

    private void choose(TableItem row) {
        table().setSelection(IntStream.range(0, table().getItemCount()).filter(i -> table().getItem(i) == row)
                .findFirst().orElseThrow());
        Window.happens(table(), SWT.Selection);
    }

    private static List<TreeItem> lines(TreeItem... items) {
        return Arrays.stream(items).flatMap(each -> Stream.concat(Stream.of(each),
                lines(each.getItems()).stream())).toList();
    }

    private Button button(String text) {
        return Window.all(pane(), Button.class).filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private void press(String text) {
        assertTrue(button(text).isEnabled());
        Window.happens(button(text), SWT.Selection);
    }

    private boolean says(String text) {
        return Window.all(pane(), Label.class).anyMatch(each -> each.getText().contains(text));
    }
}
