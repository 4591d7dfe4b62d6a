// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Ref;
import dk.landskab.ui.navigator.DeedMenu;
import dk.landskab.ui.navigator.Desk;

/**
 * The menu of a table: the elements of the chosen row, how their figures came about, what can be done with the
 * first of them that is open, and sorting for the keyboard.
 */
final class RowMenu {

    private static final int MOST = 12;

    private final TablePane pane;
    private final Desk desk;
    private final Leading leading;
    private final Consumer<String> explain;
    private final Menu menu;

    RowMenu(TablePane pane, Desk desk, Leading leading, Consumer<String> explain) {
        this.pane = pane;
        this.desk = desk;
        this.leading = leading;
        this.explain = explain;
        menu = new Menu(pane.control());
        pane.control().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill());
    }

    private void fill() {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        List<Ref> refs = pane.refs().stream().limit(MOST).toList();
        refs.forEach(each -> item(menu, say("open", each.name()), () -> leading.open(each)));
        if (!refs.isEmpty()) {
            item(menu, say("explain", refs.getFirst().name()), () -> explain.accept(refs.getFirst().id()));
            refs.stream().flatMap(each -> desk.landscape().find(each.id()).stream()).findFirst()
                    .ifPresent(element -> new DeedMenu(desk.language()).add(menu, desk.deeds(element)));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem sort = new MenuItem(menu, SWT.CASCADE);
        sort.setText(say("sort"));
        Menu columns = new Menu(menu);
        sort.setMenu(columns);
        Table table = pane.control();
        for (int i = 0; i < table.getColumnCount(); i++) {
            int index = i;
            TableColumn column = table.getColumn(i);
            item(columns, column.getText(), () -> pane.sortBy(index));
        }
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> what.run());
    }

    private String say(String key, Object... arguments) {
        return Message.of(RowMenu.class, key, arguments).in(desk.language());
    }
}
