// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

import dk.landskab.acquisition.rules.Mend;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;

/** What can be done about the finding that is chosen, and about all of its kind: as a menu of the table, and on its own. */
final class MendMenu {

    private final FindingTable table;
    private final Workplace workplace;
    private final Menu menu;

    MendMenu(FindingTable table, Workplace workplace) {
        this.table = table;
        this.workplace = workplace;
        menu = new Menu(table.control());
        table.control().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill());
    }

    /** Opens it at the row that is chosen. */
    void open() {
        Table control = table.control();
        if (control.getSelectionIndex() >= 0) {
            Rectangle row = control.getItem(control.getSelectionIndex()).getBounds();
            menu.setLocation(control.toDisplay(row.x, row.y + row.height));
        }
        menu.setVisible(true);
    }

    private void fill() {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        Optional<OpenDesk> desk = workplace.desk();
        Optional<Finding> chosen = table.chosen();
        if (desk.isEmpty() || chosen.isEmpty()) {
            return;
        }
        Mending mending = new Mending(desk.get().landscape(), workplace.language());
        List<Mend> ways = mending.ways(chosen.get());
        for (Mend each : ways) {
            item(each.title().in(workplace.language()), () -> mending.mend(chosen.get(), each));
        }
        several(mending, ways, chosen.get());
        if (ways.isEmpty()) {
            item(say("mend.none"), () -> { }).setEnabled(false);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(say("mend.open"), () -> chosen.get().element().ifPresent(desk.get()::open))
                .setEnabled(chosen.get().element().isPresent());
        chosen.get().element().ifPresent(element -> desk.get().deeds(element).stream()
                .filter(each -> each.within().isEmpty())
                .forEach(each -> item(each.label().in(workplace.language()), each.action())));
    }

    /** The same for the others that are chosen with it, or for all of the rule. */
    private void several(Mending mending, List<Mend> ways, Finding chosen) {
        List<Finding> others = table.ofKind(chosen);
        if (ways.isEmpty() || others.size() < 2) {
            return;
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (Mend each : ways) {
            item(say("mend.all", Talk.count(MendMenu.class, "mend.count", others.size()), each.title()),
                    () -> mending.mendAll(others, each));
        }
    }

    private MenuItem item(String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> workplace.talk().telling(what));
        return item;
    }

    private String say(String key, Object... arguments) {
        return workplace.talk().say(MendMenu.class, key, arguments);
    }
}
