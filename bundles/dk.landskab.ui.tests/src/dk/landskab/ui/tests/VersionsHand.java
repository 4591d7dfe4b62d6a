// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

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
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a person does in the view of the versions. */
record VersionsHand(Driver driver) {

    static final int HISTORY = 0;
    static final int COMMIT = 1;
    static final int COMPARE = 2;
    static final int BRANCHES = 3;
    private static final int MERGE = 4;

    /** Turns to a tab. */
    void tab(int index) {
        driver.on(() -> {
            TabFolder tabs = driver.controls(TabFolder.class, each -> each.getItemCount() > MERGE).getFirst();
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** Commits with a message, and lets what is not saved be saved first. */
    void commit(String message) {
        tab(COMMIT);
        driver.fill("Why; the first line is what the history shows:", message);
        driver.press("Commit");
        driver.press("Yes");
        // Its field is emptied by the commit alone; what is said of it may be overtaken by what is read next.
        driver.until("committed", () -> driver.controls(Text.class, each -> each.getText().equals(message)).isEmpty());
    }

    /** Makes a branch where one is, and goes on there. */
    void branch(String name) {
        tab(BRANCHES);
        driver.press("New branch …");
        driver.fill("A name for the new branch, which begins at “main”:", name);
        driver.press("OK");
        driver.until("on it", () -> says("The current branch is “" + name + "”."));
    }

    /** Goes to a branch. */
    void switchTo(String branch) {
        tab(BRANCHES);
        choose(branch);
        driver.press("Switch to it");
        driver.until("on it", () -> says("The current branch is “" + branch + "”."));
    }

    /** Begins to merge a branch. */
    void merge(String branch) {
        tab(BRANCHES);
        choose(branch);
        driver.press("Merge into the current");
    }

    /** Decides a conflict. */
    void decide(String label) {
        driver.until("a choice " + label, () -> radio(label).isPresent());
        driver.on(() -> {
            radio(label).orElseThrow().setSelection(true);
            radio(label).orElseThrow().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** The messages of the history. For the thread of the window. */
    List<String> history() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4).stream()
                .flatMap(each -> Arrays.stream(each.getItems())).map(each -> each.getText(2)).toList();
    }

    /** Whether a label says something. For the thread of the window. */
    boolean says(String text) {
        return !driver.controls(Label.class, each -> each.getText().contains(text)).isEmpty();
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
}
