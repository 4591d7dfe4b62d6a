// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.tests.kit.Window;

@InWindow
class VersionsTest {

    @TempDir
    private Path temporary;
    @AutoClose
    private final VersionsWindow on;

    VersionsTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @Test
    void theHistoryIsThereAndLeadsToTheElement() {
        on.open(Language.EN);
        on.window().until(() -> on.table().getItemCount() == 2);

        assertEquals(List.of("Rename the pay system", "Begin"), on.column(2));
        TreeItem changed = on.tree().getItem(0).getItem(0);
        assertEquals("Δ Wages: renamed from Løn og pension to Wages", changed.getText());
        on.press(changed, SWT.Selection);
        on.press(changed, SWT.DefaultSelection);
        assertEquals(List.of(on.town.find("town.app.pay")), on.desk().selected);
        assertEquals(List.of(on.town.find("town.app.pay")), on.desk().opened);
    }

    @Test
    void theHistoryOfTheChosenElementIsReadWhenItIsAskedFor() {
        on.open(Language.EN);
        on.window().until(() -> on.table().getItemCount() == 2);
        assertFalse(on.button("Only what concerns the chosen element").isEnabled());
        on.versions().show(on.town.find("town.app.two"));

        on.press(on.button("Only what concerns “Two”"), true);
        on.window().until(() -> on.column(2).equals(List.of("Begin")) && on.says("1 commit."));
        on.versions().show(on.town.find("town.app.pay"));
        on.window().until(() -> on.table().getItemCount() == 2 && on.says("2 commits."));
        on.rename("town.app.pay", "Pay");
        on.window().until(() -> on.called("Only what concerns “Pay”").isPresent());
        on.versions().show(null);
        assertFalse(on.button("Only what concerns the chosen element").getSelection());
    }

    @Test
    void pageByPageTheOlderCommitsAreShown() {
        for (int i = 0; i < 30; i++) {
            on.rename("town.app.two", "Two " + i);
            on.town.open().save();
            on.git.commit("Commit " + i);
        }
        on.open(Language.EN);
        on.window().until(() -> on.says("25 commits. There are older ones."));

        assertEquals(25, on.table().getItemCount());
        on.press(on.button("Show older"), false);
        on.window().until(() -> on.says("32 commits."));
        assertEquals("Begin", on.column(2).getLast());
    }

    @Test
    void committingAsksToSaveFirstAndCommitsWhatWasSaved() {
        on.open(Language.EN);
        on.tab(1);
        on.window().until(() -> on.says("Everything that is saved is committed."));
        assertFalse(on.button("Commit").isEnabled());
        on.rename("town.app.two", "Second");
        on.window().until(() -> on.says("1 file is not saved. Only what is saved is committed."));

        on.text().setText("Rename the second");
        on.press(on.button("Commit"), false);

        on.window().until(() -> on.says("Everything that is saved is committed."));
        assertEquals(1, on.desk().asked.size());
        assertEquals("Rename the second", on.git.git("log", "-1", "--format=%s"));
        assertEquals("", on.git.git("status", "--porcelain"));
        assertEquals("", on.text().getText());
        on.tab(0);
        on.window().until(() -> on.table().getItemCount() == 3);
    }

    @Test
    void whomGitDoesNotKnowSaysWhoTheyAreAndCommits() {
        on.git.git("config", "user.name", "");
        on.rename("town.app.two", "Second");
        on.town.open().save();
        on.open(Language.EN);
        on.tab(1);
        on.window().until(() -> on.says("Git does not know who commits here."));
        on.text().setText("Rename the second");
        assertFalse(on.button("Commit").isEnabled());

        new Dialogs(on.window()).during(() -> on.press("Say who commits …"), dialog -> {
            List<Text> fields = Window.all(dialog, Text.class).toList();
            assertFalse(dialog.getDefaultButton().isEnabled());
            fields.get(0).setText(" Åse Ø ");
            assertFalse(dialog.getDefaultButton().isEnabled());
            fields.get(1).setText("aase@example.org");
            Window.happens(dialog.getDefaultButton(), SWT.Selection);
        });
        on.window().until(() -> on.says("By Åse Ø"));
        assertFalse(on.button("Say who commits …").isVisible());
        assertEquals("Rename the second", on.text().getText());
        on.press("Commit");

        on.window().until(() -> on.says("Everything that is saved is committed."));
        assertEquals("Åse Ø <aase@example.org>", on.git.git("log", "-1", "--format=%an <%ae>"));
        assertEquals("Åse Ø", on.git.git("config", "--local", "user.name"));
    }

    @Test
    void whoDoesNotAgreeToSaveCommitsNothing() {
        on.open(Language.EN);
        on.tab(1);
        on.window().until(() -> on.says("Everything that is saved is committed."));
        on.rename("town.app.two", "Second");
        on.desk().answer = false;
        on.text().setText("Rename the second");
        on.window().until(() -> on.button("Commit").isEnabled());

        on.press(on.button("Commit"), false);

        assertEquals("Rename the pay system", on.git.git("log", "-1", "--format=%s"));
        assertEquals("Rename the second", on.text().getText());
        assertFalse(on.town.open().dirty().isEmpty());
    }

    @Test
    void aRefusalIsSaidAndTheMessageStays() {
        on.open(Language.EN);
        on.rename("town.app.two", "Second");
        on.town.open().save();
        on.tab(1);
        on.window().until(() -> on.button("Read again").isEnabled() && on.says("1 element differs from the last commit,"));
        on.git.git("commit", "--quiet", "--allow-empty", "-m", "Somebody else");

        on.text().setText("Rename the second");
        on.press(on.button("Commit"), false);

        on.window().until(() -> on.says("somebody else was first"));
        assertEquals("Rename the second", on.text().getText());
        assertEquals("Somebody else", on.git.git("log", "-1", "--format=%s"));
    }

    @Test
    void whatIsOpenIsComparedWithARevisionThatIsTyped() {
        on.rename("town.app.two", "Second");
        on.open(Language.EN);
        on.tab(2);
        on.window().until(() -> Arrays.asList(on.combo().getItems()).contains("main"));

        on.combo().setText("HEAD~1");
        on.press(on.button("Compare"), false);
        on.window().until(() -> on.says("2 elements differ."));
        assertEquals(List.of("Δ Second: renamed from Two to Second", "Δ Wages: renamed from Løn og pension to Wages"),
                lines());

        on.combo().setText("nowhere");
        on.press(on.button("Compare"), false);
        on.window().until(() -> on.says("there is no revision “nowhere”"));
        assertEquals(0, on.tree().getItemCount());
        assertFalse(on.button("As a report").isEnabled());
    }

    @Test
    void aSideIsLookedForBesideTheLandscapeAndMayBeAFolderOrAFile() {
        on.open(Language.EN);
        on.tab(2);
        Path elsewhere = temporary.resolve("elsewhere");
        on.desk().found.addAll(List.of(elsewhere, elsewhere.resolve("a.landskab")));
        Menu menu = on.button("…").getMenu();

        menu.getItem(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(elsewhere.toString(), on.combo().getText());
        menu.getItem(1).notifyListeners(SWT.Selection, new Event());
        assertEquals(elsewhere.resolve("a.landskab").toString(), on.combo().getText());
        menu.getItem(1).notifyListeners(SWT.Selection, new Event());

        assertEquals(elsewhere.resolve("a.landskab").toString(), on.combo().getText());
        assertEquals(3, on.desk().sought.size());
        on.press("Compare");
        on.window().until(() -> on.says("There is no"));
    }

    @Test
    void theTwoSidesChangePlaces() {
        on.open(Language.EN);
        on.tab(2);
        on.combo().setText("HEAD~1");
        on.press(on.button("⇄"), false);
        on.press(on.button("Compare"), false);

        on.window().until(() -> on.says("1 element differs."));
        assertEquals(List.of("Δ Løn og pension: renamed from Wages to Løn og pension"), lines());
    }

    @Test
    void theTreeIsFilteredAsOneTypes() {
        on.rename("town.app.two", "Second");
        compared();

        on.text().setText("wages");
        assertEquals(List.of("Δ Wages: renamed from Løn og pension to Wages"), lines());
        assertTrue(on.says("1 of 2 elements are shown."));
        on.text().setText("");
        on.press(on.button("Δ changed"), false);
        assertEquals(0, on.tree().getItemCount());
        on.press(on.button("Δ changed"), true);
        Combo type = on.all(Combo.class).toList().getLast();
        assertEquals(List.of("All classes", "Applications"), List.of(type.getItems()));
        type.select(1);
        Window.happens(type, SWT.Selection);
        assertEquals(2, lines().size());
    }

    @Test
    void whatIsChosenIsSetBesideItselfAndTheWholeTextStandsBelow() {
        on.rename("town.app.two", "Second\nline");
        compared();
        on.press(on.tree().getItem(0).getItem(0), SWT.Selection);
        on.window().until(() -> on.table().getItemCount() > 1);

        assertEquals(List.of("HEAD~1", "what is open"), List.of(on.table().getColumn(2).getText(),
                on.table().getColumn(3).getText()));
        TableItem name = Arrays.stream(on.table().getItems()).filter(each -> each.getText(1).equals("Name")).findFirst()
                .orElseThrow();
        assertEquals("Δ Name Two Second line", String.join(" ", name.getText(0), name.getText(1), name.getText(2),
                name.getText(3)));
        on.press(on.button("Only what differs"), true);
        assertEquals(1, on.table().getItemCount());
        Event event = new Event();
        event.item = on.table().getItem(0);
        on.table().notifyListeners(SWT.Selection, event);
        assertEquals(List.of("Two", "Second\nline"), on.all(Text.class).skip(1).map(Text::getText).toList());
        assertEquals(List.of(on.town.find("town.app.two")), on.desk().selected);
    }

    @Test
    void aComparisonIsAReportAndADiagram() {
        compared();
        on.press(on.button("As a report"), false);
        on.window().until(() -> !on.around().shown().isEmpty());
        on.press(on.button("As a diagram …"), false);

        assertEquals("HEAD~1", on.around().shown().get(1).toString().split(" ")[0]);
        assertEquals(2, on.around().shown().size());
    }

    private void compared() {
        on.open(Language.EN);
        on.tab(2);
        on.combo().setText("HEAD~1");
        on.press(on.button("Compare"), false);
        on.window().until(() -> on.tree().getItemCount() == 1);
    }

    private List<String> lines() {
        return Arrays.stream(on.tree().getItems()).flatMap(each -> Arrays.stream(each.getItems())).map(TreeItem::getText)
                .toList();
    }

    @Test
    void aCommitOfTheHistoryIsComparedWith() {
        on.open(Language.EN);
        on.window().until(() -> on.table().getItemCount() == 2);
        on.table().select(1);
        on.press(on.button("Compare with it"), false);

        on.window().until(() -> on.says("1 element differs."));
        assertEquals(on.git.git("rev-parse", "--short=10", "HEAD~1"), on.combo().getText());
    }

    @Test
    void whatIsNoMoreIsSaidToBeSo() {
        on.git.sketch("file extra.landskab", "Application extra \"Extra\"");
        on.git.commit("Something more");
        on.git.git("rm", "--quiet", "extra.landskab");
        on.git.commit("And less");
        on.open(Language.EN);
        on.window().until(() -> on.table().getItemCount() == 4);

        on.press(on.tree().getItem(0).getItem(0), SWT.DefaultSelection);

        assertTrue(on.desk().told.getFirst().endsWith("is not in the landscape that is open."), on.desk().told.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsShownInEveryLanguage(Language language) {
        on.rename("town.app.two", "Second");
        on.rename("town.app.care", "Care");
        on.town.open().save();
        on.rename("town", "Ærø");
        on.open(language);
        on.window().until(() -> on.table().getItemCount() == 2);
        on.versions().show(on.town.find("town.app.two"));
        on.window().picture("versions-history-" + language.tag());
        on.tab(1);
        on.window().until(() -> on.tree().getItemCount() > 0);
        on.window().picture("versions-commit-" + language.tag());
        on.tab(2);
        on.combo().setText("HEAD~1");
        on.combo().notifyListeners(SWT.DefaultSelection, new Event());
        on.window().until(() -> on.tree().getItemCount() > 0);
        on.press(on.tree().getItem(0).getItem(0), SWT.Selection);
        on.window().until(() -> on.table().getItemCount() > 0);
        on.window().picture("versions-compare-" + language.tag());
        assertEquals(3, Arrays.stream(on.tree().getItems()).mapToInt(TreeItem::getItemCount).max().orElseThrow());
    }
}
