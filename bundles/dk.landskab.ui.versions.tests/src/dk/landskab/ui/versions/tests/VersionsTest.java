// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.Versions;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class VersionsTest {

    @TempDir
    private Path temporary;
    private Town town;
    private GitTown git;
    private TestDesk desk;
    private Window window;
    private Versions versions;
    private TestSurroundings around;

    @BeforeEach
    void aTownOfTwoCommits() {
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

    @Test
    void theHistoryIsThereAndLeadsToTheElement() {
        open(Language.EN);
        window.until(() -> table().getItemCount() == 2);

        assertEquals(List.of("Rename the pay system", "Begin"), column(2));
        TreeItem changed = tree().getItem(0).getItem(0);
        assertEquals("Δ Wages: renamed from Løn og pension to Wages", changed.getText());
        press(changed, SWT.Selection);
        press(changed, SWT.DefaultSelection);
        assertEquals(List.of(town.find("town.app.pay")), desk.selected);
        assertEquals(List.of(town.find("town.app.pay")), desk.opened);
    }

    @Test
    void theHistoryOfTheChosenElementIsReadWhenItIsAskedFor() {
        open(Language.EN);
        window.until(() -> table().getItemCount() == 2);
        assertFalse(button("Only what concerns the chosen element").isEnabled());
        versions.show(town.find("town.app.two"));

        press(button("Only what concerns “Two”"), true);
        window.until(() -> column(2).equals(List.of("Begin")) && says("1 commit."));
        versions.show(town.find("town.app.pay"));
        window.until(() -> table().getItemCount() == 2 && says("2 commits."));
        rename("town.app.pay", "Pay");
        window.until(() -> called("Only what concerns “Pay”").isPresent());
        versions.show(null);
        assertFalse(button("Only what concerns the chosen element").getSelection());
    }

    @Test
    void pageByPageTheOlderCommitsAreShown() {
        for (int i = 0; i < 30; i++) {
            rename("town.app.two", "Two " + i);
            town.open().save();
            git.commit("Commit " + i);
        }
        open(Language.EN);
        window.until(() -> says("25 commits. There are older ones."));

        assertEquals(25, table().getItemCount());
        press(button("Show older"), false);
        window.until(() -> says("32 commits."));
        assertEquals("Begin", column(2).getLast());
    }

    @Test
    void committingAsksToSaveFirstAndCommitsWhatWasSaved() {
        open(Language.EN);
        tab(1);
        window.until(() -> says("Everything that is saved is committed."));
        assertFalse(button("Commit").isEnabled());
        rename("town.app.two", "Second");
        window.until(() -> says("1 file is not saved. Only what is saved is committed."));

        text().setText("Rename the second");
        press(button("Commit"), false);

        window.until(() -> says("Everything that is saved is committed."));
        assertEquals(1, desk.asked.size());
        assertEquals("Rename the second", git.git("log", "-1", "--format=%s"));
        assertEquals("", git.git("status", "--porcelain"));
        assertEquals("", text().getText());
        tab(0);
        window.until(() -> table().getItemCount() == 3);
    }

    @Test
    void whoDoesNotAgreeToSaveCommitsNothing() {
        open(Language.EN);
        tab(1);
        window.until(() -> says("Everything that is saved is committed."));
        rename("town.app.two", "Second");
        desk.answer = false;
        text().setText("Rename the second");
        window.until(() -> button("Commit").isEnabled());

        press(button("Commit"), false);

        assertEquals("Rename the pay system", git.git("log", "-1", "--format=%s"));
        assertEquals("Rename the second", text().getText());
        assertFalse(town.open().dirty().isEmpty());
    }

    @Test
    void aRefusalIsSaidAndTheMessageStays() {
        open(Language.EN);
        rename("town.app.two", "Second");
        town.open().save();
        tab(1);
        window.until(() -> button("Read again").isEnabled() && says("1 element differs from the last commit,"));
        git.git("commit", "--quiet", "--allow-empty", "-m", "Somebody else");

        text().setText("Rename the second");
        press(button("Commit"), false);

        window.until(() -> says("somebody else was first"));
        assertEquals("Rename the second", text().getText());
        assertEquals("Somebody else", git.git("log", "-1", "--format=%s"));
    }

    @Test
    void whatIsOpenIsComparedWithARevisionThatIsTyped() {
        rename("town.app.two", "Second");
        open(Language.EN);
        tab(2);
        window.until(() -> Arrays.asList(combo().getItems()).contains("main"));

        combo().setText("HEAD~1");
        press(button("Compare"), false);
        window.until(() -> says("2 elements differ."));
        assertEquals(List.of("Δ Second: renamed from Two to Second", "Δ Wages: renamed from Løn og pension to Wages"),
                lines());

        combo().setText("nowhere");
        press(button("Compare"), false);
        window.until(() -> says("there is no revision “nowhere”"));
        assertEquals(0, tree().getItemCount());
        assertFalse(button("As a report").isEnabled());
    }

    @Test
    void theTwoSidesChangePlaces() {
        open(Language.EN);
        tab(2);
        combo().setText("HEAD~1");
        press(button("⇄"), false);
        press(button("Compare"), false);

        window.until(() -> says("1 element differs."));
        assertEquals(List.of("Δ Løn og pension: renamed from Wages to Løn og pension"), lines());
    }

    @Test
    void theTreeIsFilteredAsOneTypes() {
        rename("town.app.two", "Second");
        compared();

        text().setText("wages");
        assertEquals(List.of("Δ Wages: renamed from Løn og pension to Wages"), lines());
        assertTrue(says("1 of 2 elements are shown."));
        text().setText("");
        press(button("Δ changed"), false);
        assertEquals(0, tree().getItemCount());
        press(button("Δ changed"), true);
        Combo type = Window.all(pane(), Combo.class).toList().getLast();
        assertEquals(List.of("All classes", "Applications"), List.of(type.getItems()));
        type.select(1);
        Window.happens(type, SWT.Selection);
        assertEquals(2, lines().size());
    }

    @Test
    void whatIsChosenIsSetBesideItselfAndTheWholeTextStandsBelow() {
        rename("town.app.two", "Second\nline");
        compared();
        press(tree().getItem(0).getItem(0), SWT.Selection);
        window.until(() -> table().getItemCount() > 1);

        assertEquals(List.of("HEAD~1", "what is open"), List.of(table().getColumn(2).getText(),
                table().getColumn(3).getText()));
        TableItem name = Arrays.stream(table().getItems()).filter(each -> each.getText(1).equals("Name")).findFirst()
                .orElseThrow();
        assertEquals("Δ Name Two Second line", String.join(" ", name.getText(0), name.getText(1), name.getText(2),
                name.getText(3)));
        press(button("Only what differs"), true);
        assertEquals(1, table().getItemCount());
        Event event = new Event();
        event.item = table().getItem(0);
        table().notifyListeners(SWT.Selection, event);
        assertEquals(List.of("Two", "Second\nline"), Window.all(pane(), Text.class).skip(1).map(Text::getText).toList());
        assertEquals(List.of(town.find("town.app.two")), desk.selected);
    }

    @Test
    void aComparisonIsAReportAndADiagram() {
        compared();
        press(button("As a report"), false);
        window.until(() -> !around.shown().isEmpty());
        press(button("As a diagram …"), false);

        assertEquals("HEAD~1", around.shown().get(1).toString().split(" ")[0]);
        assertEquals(2, around.shown().size());
    }

    private void compared() {
        open(Language.EN);
        tab(2);
        combo().setText("HEAD~1");
        press(button("Compare"), false);
        window.until(() -> tree().getItemCount() == 1);
    }

    private List<String> lines() {
        return Arrays.stream(tree().getItems()).flatMap(each -> Arrays.stream(each.getItems())).map(TreeItem::getText)
                .toList();
    }

    @Test
    void aCommitOfTheHistoryIsComparedWith() {
        open(Language.EN);
        window.until(() -> table().getItemCount() == 2);
        table().select(1);
        press(button("Compare with it"), false);

        window.until(() -> says("1 element differs."));
        assertEquals(git.git("rev-parse", "--short=10", "HEAD~1"), combo().getText());
    }

    @Test
    void whatIsNoMoreIsSaidToBeSo() {
        git.sketch("file extra.landskab", "Application extra \"Extra\"");
        git.commit("Something more");
        git.git("rm", "--quiet", "extra.landskab");
        git.commit("And less");
        open(Language.EN);
        window.until(() -> table().getItemCount() == 4);

        press(tree().getItem(0).getItem(0), SWT.DefaultSelection);

        assertTrue(desk.told.getFirst().endsWith("is not in the landscape that is open."), desk.told.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void branchesAndAMergeAreShownInEveryLanguage(Language language) {
        contradict();
        open(language);
        tab(3);
        window.until(() -> tree().getItemCount() == 1 && tree().getItem(0).getItemCount() == 2);
        TreeItem side = tree().getItem(0).getItem(1);
        assertEquals("side", side.getText());
        tree().setSelection(side);
        press(side, SWT.Selection);
        window.picture("versions-branches-" + language.tag());

        press(Window.all(pane(), Button.class).filter(each -> each.isEnabled() && each.getText().contains(
                language == Language.EN ? "&Merge into" : language == Language.DA ? "&Flet ind" : "&Slå samman"))
                .findFirst().orElseThrow(), false);
        window.until(() -> table().getItemCount() == 1);
        window.picture("versions-merge-" + language.tag());
        assertTrue(((TabFolder) versions.control()).getItem(4).getControl().isVisible());
    }

    @Test
    void aConflictIsDecidedByAValueOfOnesOwnAndTheMergeIsInTheFilesThatAreOpen() {
        contradict();
        open(Language.EN);
        tab(3);
        window.until(() -> tree().getItemCount() == 1 && tree().getItem(0).getItemCount() == 2);
        tree().setSelection(tree().getItem(0).getItem(1));
        press(tree().getItem(0).getItem(1), SWT.Selection);
        press(button("Merge into the current"), false);
        window.until(() -> says("Merging side: 0 of 1 conflicts decided."));
        assertFalse(button("Complete the merge").isEnabled());

        text().setText("Payroll of all");
        window.shell().setSize(1000, 380);
        window.picture("versions-merge-editor");
        press(button("Use it"), false);
        window.until(() -> says("Merging side: 1 of 1 conflicts decided."));
        press(button("Complete the merge"), false);

        window.until(() -> says("side is merged."));
        assertEquals("Payroll of all", Labels.in(Language.EN).of(town.find("town.app.pay")));
        assertEquals("Care of the elderly", Labels.in(Language.EN).of(town.find("town.app.care")));
        assertEquals("", git.git("status", "--porcelain"));
        assertEquals(2, git.git("log", "-1", "--format=%P").split(" ").length);
    }

    @Test
    void aSwitchAsksToSaveFirstAndTheLandscapeThatIsOpenFollows() {
        contradict();
        open(Language.EN);
        tab(3);
        window.until(() -> tree().getItemCount() == 1 && tree().getItem(0).getItemCount() == 2);
        rename("town.app.two", "Second");
        desk.answer = false;
        tree().setSelection(tree().getItem(0).getItem(1));
        press(tree().getItem(0).getItem(1), SWT.Selection);
        press(button("Switch to it"), false);
        assertEquals(1, desk.asked.size());
        assertEquals("main", git.git("branch", "--show-current"));

        town.open().undo();
        press(button("Switch to it"), false);
        window.until(() -> says("The current branch is “side”."));
        assertEquals("Side pay", Labels.in(Language.EN).of(town.find("town.app.pay")));
    }

    private void contradict() {
        git.git("switch", "--quiet", "-c", "side");
        rename("town.app.pay", "Side pay");
        rename("town.app.care", "Care of the elderly");
        town.open().save();
        git.commit("On the side");
        git.git("switch", "--quiet", "main");
        town.open().reload(town.open().outside());
        rename("town.app.pay", "Main pay");
        town.open().save();
        git.commit("On main");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsShownInEveryLanguage(Language language) {
        rename("town.app.two", "Second");
        rename("town.app.care", "Care");
        town.open().save();
        rename("town", "Ærø");
        open(language);
        window.until(() -> table().getItemCount() == 2);
        versions.show(town.find("town.app.two"));
        window.picture("versions-history-" + language.tag());
        tab(1);
        window.until(() -> tree().getItemCount() > 0);
        window.picture("versions-commit-" + language.tag());
        tab(2);
        combo().setText("HEAD~1");
        combo().notifyListeners(SWT.DefaultSelection, new Event());
        window.until(() -> tree().getItemCount() > 0);
        press(tree().getItem(0).getItem(0), SWT.Selection);
        window.until(() -> table().getItemCount() > 0);
        window.picture("versions-compare-" + language.tag());
        assertEquals(3, Arrays.stream(tree().getItems()).mapToInt(TreeItem::getItemCount).max().orElseThrow());
    }

    private void open(Language language) {
        desk = new TestDesk(town, language);
        window = new Window(1000, 280);
        around = new TestSurroundings(town.open(), () -> versions.changed());
        versions = new Versions(window.shell(), desk, temporary.resolve("town"), around);
        window.open();
    }

    private void rename(String id, String name) {
        new ChangeFeature(town.open()).set(town.find(id), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private void tab(int index) {
        TabFolder tabs = (TabFolder) versions.control();
        tabs.setSelection(index);
        Window.happens(tabs, SWT.Selection);
        window.settle();
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

    private Text text() {
        return Window.all(pane(), Text.class).findFirst().orElseThrow();
    }

    private Combo combo() {
        return Window.all(pane(), Combo.class).findFirst().orElseThrow();
    }

    private List<String> column(int index) {
        return Arrays.stream(table().getItems()).map((TableItem each) -> each.getText(index)).toList();
    }

    private Button button(String text) {
        return called(text).orElseThrow(() -> new AssertionError("no button " + text));
    }

    private Optional<Button> called(String text) {
        return Window.all(pane(), Button.class).filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst();
    }

    private boolean says(String text) {
        return Window.all(pane(), Label.class).anyMatch(each -> each.getText().contains(text));
    }

    private void press(Button button, boolean checked) {
        assertTrue(button.isEnabled());
        button.setSelection(checked);
        Window.happens(button, SWT.Selection);
    }

    private static void press(TreeItem item, int what) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(what, event);
    }
}
