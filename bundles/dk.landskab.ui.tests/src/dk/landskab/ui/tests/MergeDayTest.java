// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;

/** Branch, edit, switch, edit, merge with a conflict, resolve; and what happens in a terminal meanwhile. */
@ExtendWith(Bench.class)
class MergeDayTest {

    private static final String PAY = "town.app.pay";
    private static final int HISTORY = 0;
    private static final int BRANCHES = 3;
    private static final int MERGE = 4;

    @TempDir
    private Path temporary;

    private final Driver driver;
    private Path town;
    private Terminal git;
    private OpenDesk desk;

    MergeDayTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void aTownInARepository() {
        town = Town.write(temporary.resolve("town"));
        git = Terminal.in(town);
        git.begin();
        desk = driver.open(town);
        driver.on(() -> driver.window().getActivePage().showView(Perspectives.VERSIONS));
        driver.until("the history", () -> history().contains("Begin"));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aConflictBetweenTwoBranchesIsResolvedAndTheMergeIsInTheHistory() {
        branch();
        saveAndCommit("Wages", "On the branch");
        switchTo("main");
        driver.until("the landscape follows", () -> name().equals("Pay"));
        saveAndCommit("Salary", "On main");

        tab(BRANCHES);
        choose("target");
        driver.press("Merge into the current");
        driver.until("a conflict", () -> says("Merging target: 0 of 1 conflicts decided."));
        driver.until("its words", () -> says("“Wages”") && says("“Salary”") && says("“Pay”"));
        choice("As they have it");
        driver.until("decided", () -> says("Merging target: 1 of 1 conflicts decided."));
        driver.press("Complete the merge");

        driver.until("merged", () -> says("target is merged.") && name().equals("Wages"));
        assertEquals("Merge target", git.run("log", "-1", "--format=%s"));
        assertEquals(2, git.run("log", "-1", "--format=%P").split(" ").length);
        assertEquals("", git.run("status", "--porcelain"));
        tab(HISTORY);
        driver.until("the merge in the history", () -> history().contains("Merge target (merge)"));
    }

    @Test
    void aMergeThatIsLeftIsOfferedAgainAndGivenUpLeavesEverythingAsItWas() {
        branch();
        saveAndCommit("Wages", "On the branch");
        switchTo("main");
        driver.until("the landscape follows", () -> name().equals("Pay"));
        saveAndCommit("Salary", "On main");
        String ours = git.run("rev-parse", "HEAD");
        tab(BRANCHES);
        choose("target");
        driver.press("Merge into the current");
        driver.until("a conflict", () -> says("Merging target: 0 of 1 conflicts decided."));

        driver.begin(() -> driver.workplace().renew(town));
        driver.until("opened anew", () -> driver.workplace().desk().filter(each -> each != desk).isPresent());
        driver.until("offered again", () -> says("Merging target: 0 of 1 conflicts decided."));
        driver.press("Give up …");
        driver.press("Yes");

        driver.until("given up", () -> says("The merge is given up; everything is as it was before it."));
        assertEquals(ours, git.run("rev-parse", "HEAD"));
        assertEquals("", git.run("status", "--porcelain"));
    }

    @Test
    void aRefusedPushIsSaidAndPullingFirstLetsItThrough() {
        String bare = temporary.resolve("there.git").toString();
        git.run("init", "--quiet", "--bare", "--initial-branch=main", bare);
        git.run("remote", "add", "origin", bare);
        git.run("push", "--quiet", "-u", "origin", "main");
        Terminal other = Terminal.in(temporary.resolve("other"));
        git.run("clone", "--quiet", bare, temporary.resolve("other").toString());
        other.name();
        other.replace("town/application.landskab", "Time", "Hours");
        other.run("commit", "--quiet", "-a", "-m", "Theirs");
        other.run("push", "--quiet");
        saveAndCommit("Wages", "Mine");

        tab(BRANCHES);
        driver.press("Read again");
        driver.press("Push");
        driver.until("refused", () -> says("main") && driver.controls(Label.class,
                each -> each.getText().contains("has commits there that are not here")).size() == 1);
        driver.press("Pull");
        driver.until("merged", () -> says("origin/main is merged."));
        tab(BRANCHES);
        driver.press("Push");
        driver.until("sent", () -> driver.controls(Label.class, each -> each.getText().startsWith("Sent to")).size() == 1);
        assertEquals(git.run("rev-parse", "HEAD"), git.run("ls-remote", bare, "refs/heads/main").split("\\s")[0]);
        assertTrue(driver.on(() -> Town.names(desk)).containsAll(List.of("Wages", "Hours")));
    }

    @Test
    void whatAnotherProgramDidIsTakenOverWhereNothingWasEditedHere() {
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);

        driver.until("taken over", () -> Town.names(desk).contains("Hours"));
        assertTrue(driver.on(() -> !desk.isDirty()));
    }

    @Test
    void whatBothEditedIsAskedAndMineStays() throws IOException {
        rename("Wages");
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);
        driver.press("Keep mine");

        driver.until("mine", () -> name().equals("Wages") && desk.isDirty());
        driver.begin(driver.workplace()::save);
        driver.until("saved", () -> !desk.isDirty());
        String text = Files.readString(town.resolve("town/application.landskab"));
        assertTrue(text.contains("Wages") && text.contains("Time\""), text);
    }

    @Test
    void whatBothEditedIsAskedAndTheirsComesAndCanBeUndone() {
        rename("Wages");
        git.replace("town/application.landskab", "Time", "Hours");

        driver.begin(driver.workplace()::lookOutside);
        driver.press("Take theirs");

        driver.until("theirs", () -> name().equals("Pay") && Town.names(desk).contains("Hours"));
        driver.begin(driver.workplace()::undo);
        driver.until("undone", () -> name().equals("Wages"));
    }

    private void branch() {
        tab(BRANCHES);
        driver.press("New branch …");
        driver.fill("A name for the new branch, which begins at “main”:", "target");
        driver.press("OK");
        driver.until("on it", () -> says("The current branch is “target”."));
    }

    private void switchTo(String branch) {
        tab(BRANCHES);
        choose(branch);
        driver.press("Switch to it");
        driver.until("on it", () -> says("The current branch is “" + branch + "”."));
    }

    private void saveAndCommit(String name, String message) {
        rename(name);
        driver.begin(driver.workplace()::save);
        driver.until("saved", () -> !desk.isDirty());
        git.run("commit", "--quiet", "-a", "-m", message);
        driver.begin(driver.workplace()::lookOutside);
    }

    private void rename(String name) {
        driver.on(() -> {
            new ChangeFeature(desk.landscape()).set(desk.landscape().find(PAY).orElseThrow(),
                    CorePackage.Literals.ELEMENT__NAME, name).call();
            return null;
        });
    }

    private String name() {
        return ((Element) desk.landscape().find(PAY).orElseThrow()).getName();
    }

    private List<String> history() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4).stream()
                .flatMap(each -> Arrays.stream(each.getItems())).map(each -> each.getText(2)).toList();
    }

    private boolean says(String text) {
        return driver.controls(Label.class, each -> each.getText().contains(text)).size() > 0;
    }

    private void choice(String label) {
        driver.until("a choice " + label, () -> radio(label).isPresent());
        driver.on(() -> {
            radio(label).orElseThrow().setSelection(true);
            radio(label).orElseThrow().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private Optional<Button> radio(String label) {
        return driver.controls(Button.class, each -> each.getText().equals(label)).stream().findFirst();
    }

    private void choose(String branch) {
        driver.until("the branch " + branch, () -> item(branch).isPresent());
        driver.on(() -> {
            TreeItem item = item(branch).orElseThrow();
            item.getParent().setSelection(item);
            item.getParent().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private Optional<TreeItem> item(String text) {
        return driver.controls(Tree.class, each -> each.getColumnCount() == 2).stream()
                .flatMap(each -> Stream.of(each.getItems())).flatMap(each -> Stream.of(each.getItems()))
                .filter(each -> each.getText().equals(text)).findFirst();
    }

    private void tab(int index) {
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> each.getItemCount() > MERGE).getFirst();
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }
}
