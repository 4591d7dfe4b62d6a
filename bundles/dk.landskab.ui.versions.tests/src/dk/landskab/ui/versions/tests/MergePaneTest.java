// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.TabFolder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Merging;

@InWindow
class MergePaneTest {

    @AutoClose
    private final VersionsWindow on;

    MergePaneTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void branchesAndAMergeAreShownInEveryLanguage(Language language) {
        contradict();
        on.open(language);
        on.tab(VersionsWindow.BRANCHES);
        on.choose("side");
        on.window().picture("versions-branches-" + language.tag());

        on.press(on.all(Button.class).filter(each -> each.isEnabled() && each.getText().contains(
                language == Language.EN ? "&Merge into" : language == Language.DA ? "&Flet ind" : "&Sammanfoga"))
                .findFirst().orElseThrow(), false);
        on.window().until(() -> on.table().getItemCount() == 1);
        on.window().picture("versions-merge-" + language.tag());
        assertTrue(((TabFolder) on.versions().control()).getItem(4).getControl().isVisible());
    }

    @Test
    void aConflictIsDecidedByAValueOfOnesOwnAndTheMergeIsInTheFilesThatAreOpen() {
        contradict();
        on.open(Language.EN);
        merge();
        on.window().until(() -> on.says("Merging side: 0 of 1 conflict decided."));
        assertFalse(on.button("Complete the merge").isEnabled());

        on.text().setText("Payroll of all");
        on.window().shell().setSize(1000, 380);
        on.window().picture("versions-merge-editor");
        on.press(on.button("Use it"), false);
        on.window().until(() -> on.says("Merging side: 1 of 1 conflict decided."));
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
        on.tab(VersionsWindow.BRANCHES);
        on.rename("town.app.two", "Second");
        on.desk().answer = false;
        on.choose("side");
        on.press(on.button("Switch to it"), false);
        assertEquals(1, on.desk().asked.size());
        assertEquals("main", on.git.git("branch", "--show-current"));

        on.town.open().undo();
        on.press(on.button("Switch to it"), false);
        on.window().until(() -> on.says("The current branch is “side”."));
        assertEquals("Side pay", Labels.in(Language.EN).of(on.town.find("town.app.pay")));
    }

    @Test
    void severalConflictsAreSteppedThroughAndWhatIsDecidedLeadsToTheNextOpenOne() {
        contradict("town.app.care");
        on.open(Language.EN);
        merge();
        on.until("Merging side: 0 of 2 conflicts decided.");
        assertEquals(0, on.table().getSelectionIndex());
        on.press("Next");
        assertEquals(1, on.table().getSelectionIndex());
        assertEquals("town.app.pay", ((Identified) on.desk().selected.getLast()).getId());
        on.press("Next");
        assertEquals(0, on.table().getSelectionIndex());
        on.press("Previous");
        assertEquals(1, on.table().getSelectionIndex());

        on.press("As they have it");
        on.until("Merging side: 1 of 2 conflicts decided.");
        assertEquals(0, on.table().getSelectionIndex());
        assertEquals(List.of("open", "As they have it"), on.column(2));
        assertFalse(on.button("Complete the merge").isEnabled());
    }

    @Test
    void aMergeIsGivenUpOnlyWhenThatIsAgreed() {
        contradict();
        on.open(Language.EN);
        merge();
        on.until("Merging side: 0 of 1 conflict decided.");
        on.desk().answer = false;
        on.press("Give up …");
        on.window().settle();
        assertEquals(1, on.table().getItemCount());

        on.desk().answer = true;
        on.press("Give up …");
        on.until("The merge is given up; everything is as it was before it.");
        assertEquals(0, on.table().getItemCount());
        assertEquals("Main pay", on.name("town.app.pay"));
        assertEquals("", on.git.git("status", "--porcelain"));
    }

    @Test
    void whatIsNotSavedIsSavedBeforeTheMergeIsCompletedOrNothingIsDone() {
        contradict();
        on.open(Language.EN);
        merge();
        on.window().until(() -> on.table().getItemCount() == 1);
        on.press("As we have it");
        on.until("Merging side: 1 of 1 conflict decided.");
        on.rename("town.app.two", "Second");
        on.desk().answer = false;
        on.press("Complete the merge");
        on.window().settle();

        assertEquals("On main", on.git.git("log", "-1", "--format=%s"));
        assertTrue(on.button("Complete the merge").isEnabled());
        assertFalse(on.town.open().dirty().isEmpty());
    }

    @Test
    void whatWasBegunIsOfferedAgainWithItsDecisionsByWhoOpensLater() {
        contradict();
        Merging earlier = new Merging(on.git.place(Language.EN));
        Merging.Open begun = earlier.begin("side", "side").orElseThrow();
        earlier.decide(begun.disputes().getFirst(), Optional.of(Decision.of("Payroll")));

        on.open(Language.EN);
        on.tab(VersionsWindow.MERGE);

        on.until("Merging side: 1 of 1 conflict decided.");
        assertEquals(List.of("own: Payroll"), on.column(2));
        assertTrue(on.button("Complete the merge").isEnabled());
    }

    private void merge() {
        on.tab(VersionsWindow.BRANCHES);
        on.choose("side");
        on.press("Merge into the current");
    }

    /** Both branches rename the pay system, and what else is named; the side alone renames the care system, too. */
    private void contradict(String... more) {
        on.git.git("switch", "--quiet", "-c", "side");
        on.rename("town.app.pay", "Side pay");
        on.rename("town.app.care", "Care of the elderly");
        on.town.open().save();
        on.git.commit("On the side");
        on.git.git("switch", "--quiet", "main");
        on.town.open().reload(on.town.open().outside());
        on.rename("town.app.pay", "Main pay");
        List.of(more).forEach(each -> on.rename(each, "Main " + each));
        on.town.open().save();
        on.git.commit("On main");
    }
}
