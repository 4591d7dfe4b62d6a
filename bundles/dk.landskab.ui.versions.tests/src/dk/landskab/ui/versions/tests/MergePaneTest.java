// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class MergePaneTest {

    @TempDir
    private Path temporary;
    private VersionsWindow on;

    @BeforeEach
    void aTownOfTwoCommits() {
        on = new VersionsWindow(temporary);
    }

    @AfterEach
    void close() throws Exception {
        on.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void branchesAndAMergeAreShownInEveryLanguage(Language language) {
        contradict();
        on.open(language);
        on.tab(3);
        on.window().until(() -> on.tree().getItemCount() == 1 && on.tree().getItem(0).getItemCount() == 2);
        TreeItem side = on.tree().getItem(0).getItem(1);
        assertEquals("side", side.getText());
        on.tree().setSelection(side);
        on.press(side, SWT.Selection);
        on.window().picture("versions-branches-" + language.tag());

        on.press(on.all(Button.class).filter(each -> each.isEnabled() && each.getText().contains(
                language == Language.EN ? "&Merge into" : language == Language.DA ? "&Flet ind" : "&Slå samman"))
                .findFirst().orElseThrow(), false);
        on.window().until(() -> on.table().getItemCount() == 1);
        on.window().picture("versions-merge-" + language.tag());
        assertTrue(((TabFolder) on.versions().control()).getItem(4).getControl().isVisible());
    }

    @Test
    void aConflictIsDecidedByAValueOfOnesOwnAndTheMergeIsInTheFilesThatAreOpen() {
        contradict();
        on.open(Language.EN);
        on.tab(3);
        on.window().until(() -> on.tree().getItemCount() == 1 && on.tree().getItem(0).getItemCount() == 2);
        on.tree().setSelection(on.tree().getItem(0).getItem(1));
        on.press(on.tree().getItem(0).getItem(1), SWT.Selection);
        on.press(on.button("Merge into the current"), false);
        on.window().until(() -> on.says("Merging side: 0 of 1 conflicts decided."));
        assertFalse(on.button("Complete the merge").isEnabled());

        on.text().setText("Payroll of all");
        on.window().shell().setSize(1000, 380);
        on.window().picture("versions-merge-editor");
        on.press(on.button("Use it"), false);
        on.window().until(() -> on.says("Merging side: 1 of 1 conflicts decided."));
        on.press(on.button("Complete the merge"), false);

        on.window().until(() -> on.says("side is merged."));
        assertEquals("Payroll of all", Labels.in(Language.EN).of(on.town.find("town.app.pay")));
        assertEquals("Care of the elderly", Labels.in(Language.EN).of(on.town.find("town.app.care")));
        assertEquals("", on.git.git("status", "--porcelain"));
        assertEquals(2, on.git.git("log", "-1", "--format=%P").split(" ").length);
    }

    @Test
    void aSwitchAsksToSaveFirstAndTheLandscapeThatIsOpenFollows() {
        contradict();
        on.open(Language.EN);
        on.tab(3);
        on.window().until(() -> on.tree().getItemCount() == 1 && on.tree().getItem(0).getItemCount() == 2);
        on.rename("town.app.two", "Second");
        on.desk().answer = false;
        on.tree().setSelection(on.tree().getItem(0).getItem(1));
        on.press(on.tree().getItem(0).getItem(1), SWT.Selection);
        on.press(on.button("Switch to it"), false);
        assertEquals(1, on.desk().asked.size());
        assertEquals("main", on.git.git("branch", "--show-current"));

        on.town.open().undo();
        on.press(on.button("Switch to it"), false);
        on.window().until(() -> on.says("The current branch is “side”."));
        assertEquals("Side pay", Labels.in(Language.EN).of(on.town.find("town.app.pay")));
    }

    private void contradict() {
        on.git.git("switch", "--quiet", "-c", "side");
        on.rename("town.app.pay", "Side pay");
        on.rename("town.app.care", "Care of the elderly");
        on.town.open().save();
        on.git.commit("On the side");
        on.git.git("switch", "--quiet", "main");
        on.town.open().reload(on.town.open().outside());
        on.rename("town.app.pay", "Main pay");
        on.town.open().save();
        on.git.commit("On main");
    }
}
