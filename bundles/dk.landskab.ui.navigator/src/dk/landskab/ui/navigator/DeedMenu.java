// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What can be done with an element, as a menu in any part of a window. For the window's thread. */
public final class DeedMenu {

    private final Language language;

    /** Menus in a language. */
    public DeedMenu(Language language) {
        this.language = language;
    }

    /**
     * Gives a control a menu, which is made anew whenever it opens.
     *
     * @param deeds what can be done then; where that is nothing, the menu says so
     */
    public void give(Control control, Supplier<List<Deed>> deeds) {
        Menu menu = new Menu(control);
        menu.addListener(SWT.Show, event -> {
            Stream.of(menu.getItems()).forEach(MenuItem::dispose);
            add(menu, deeds.get());
            if (menu.getItemCount() == 0) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Message.of(DeedMenu.class, "menu.nothing").in(language));
                item.setEnabled(false);
            }
        });
        control.setMenu(menu);
    }

    /** Adds items to a menu, below a line where it has others. */
    public void add(Menu menu, List<Deed> deeds) {
        if (!deeds.isEmpty() && menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        deeds.forEach(each -> item(menu, each));
    }

    private void item(Menu above, Deed deed) {
        MenuItem item = new MenuItem(above, deed.within().isEmpty() ? SWT.PUSH : SWT.CASCADE);
        item.setText(deed.label().in(language).replace("&", "&&"));
        if (deed.within().isEmpty()) {
            item.addListener(SWT.Selection, event -> deed.action().run());
        } else {
            Menu below = new Menu(above);
            item.setMenu(below);
            deed.within().forEach(each -> item(below, each));
        }
    }
}
