// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a person does with the lines of trees, lists and menus that can be seen. */
record Lines(Driver driver) {

    /** Waits for a line of a tree, and chooses it, as a click does. */
    void choose(String line) {
        choose("a line " + line, () -> inTree(line));
    }

    /** Waits for a line of a tree, and chooses the one that it hangs below. */
    void chooseAbove(String line) {
        choose("a line above " + line, () -> inTree(line).map(TreeItem::getParentItem));
    }

    private void choose(String what, Supplier<Optional<TreeItem>> which) {
        driver.until(what, () -> which.get().isPresent());
        driver.on(() -> {
            Event event = new Event();
            TreeItem item = which.get().orElseThrow();
            event.item = item;
            item.getParent().setSelection(item);
            item.getParent().notifyListeners(SWT.Selection, event);
            return null;
        });
    }

    /** A line of a tree. For the thread of the window. */
    Optional<TreeItem> inTree(String text) {
        return driver.controls(Tree.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()))
                .flatMap(Lines::withBelow).filter(each -> each.getText().equals(text)).findFirst();
    }

    private static Stream<TreeItem> withBelow(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(Lines::withBelow));
    }

    /** Waits for a line of a list, such as one that lies over the window, and takes it. */
    void take(String line) {
        driver.until("a line " + line, () -> inList(line).isPresent());
        driver.on(() -> {
            TableItem item = inList(line).orElseThrow();
            item.getParent().setSelection(item);
            item.getParent().notifyListeners(SWT.Selection, new Event());
            item.getParent().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private Optional<TableItem> inList(String line) {
        return driver.controls(Table.class, each -> true).stream().flatMap(each -> Stream.of(each.getItems()))
                .filter(each -> each.getText().equals(line)).findFirst();
    }

    /** Opens the menu of a control, goes through it by what its items say, and does the last. */
    void menu(Predicate<Control> of, String... way) {
        driver.begin(() -> {
            Menu menu = driver.controls(Control.class, of).getFirst().getMenu();
            for (String each : way) {
                menu.notifyListeners(SWT.Show, new Event());
                MenuItem item = Stream.of(menu.getItems()).filter(some -> Driver.plain(some.getText()).equals(each))
                        .findFirst().orElseThrow(() -> new AssertionError("no item " + each));
                menu = item.getMenu();
                if (menu == null) {
                    item.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }
}
