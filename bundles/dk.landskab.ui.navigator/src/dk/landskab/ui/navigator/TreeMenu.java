// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.grouping.Node;

/** The menu of the tree, made anew whenever it opens: only what can be done there. */
final class TreeMenu {

    private final TreePane pane;
    private final Language language;
    private final TreeHands hands;
    private final Menu menu;

    TreeMenu(TreePane pane, Language language, TreeHands hands) {
        this.pane = pane;
        this.language = language;
        this.hands = hands;
        menu = new Menu(pane.tree());
        menu.addListener(SWT.Show, event -> fill());
        pane.tree().setMenu(menu);
        pane.tree().addListener(SWT.MenuDetect, this::place);
    }

    /** A menu that a key asks for comes below the line that is chosen, not where the mouse was left. */
    private void place(Event event) {
        TreeItem[] chosen = pane.tree().getSelection();
        if (event.detail == SWT.MENU_KEYBOARD && chosen.length > 0) {
            Rectangle line = chosen[0].getBounds();
            Point below = pane.tree().toDisplay(line.x, line.y + line.height);
            event.x = below.x;
            event.y = below.y;
        }
    }

    private void fill() {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        List<Node> chosen = pane.chosen();
        if (chosen.size() < 2) {
            creating(chosen.stream().flatMap(each -> Offer.at(each).stream()).toList());
        }
        boolean objects = hands.chosen().isPresent();
        if (objects) {
            item("menu.open", "\tEnter", hands::open);
            if (chosen.size() == 1) {
                item("menu.rename", "\tF2", hands::rename);
            }
            item("menu.cut", "\tCtrl+X", hands::cut);
        }
        if (hands.hasCut() && chosen.size() == 1) {
            item("menu.move", "\tCtrl+V", hands::moveHere);
        }
        if (objects) {
            item("menu.delete", "\tDel", hands::delete);
        }
        if (chosen.size() == 1) {
            new DeedMenu(language).add(menu, hands.deeds());
        }
        MenuItem[] items = menu.getItems();
        if (items.length == 0) {
            item("menu.nothing", "", () -> { }).setEnabled(false);
        } else if ((items[items.length - 1].getStyle() & SWT.SEPARATOR) != 0) {
            items[items.length - 1].dispose();
        }
    }

    /** What fits the line first, and behind it every element there is: nobody has to find a line for a first system. */
    private void creating(List<Offer> here) {
        Menu below = cascade(menu, text("menu.new"));
        offer(below, here);
        if (!here.isEmpty()) {
            new MenuItem(below, SWT.SEPARATOR);
        }
        Offer.anywhere().forEach((family, offers) -> offer(cascade(below, family.in(Labels.in(language))), offers));
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static Menu cascade(Menu above, String text) {
        MenuItem cascade = new MenuItem(above, SWT.CASCADE);
        cascade.setText(text);
        Menu below = new Menu(above);
        cascade.setMenu(below);
        return below;
    }

    private void offer(Menu below, List<Offer> offers) {
        for (Offer offer : offers) {
            MenuItem item = new MenuItem(below, SWT.PUSH);
            item.setText(offer.in(language));
            item.setImage(pane.image(offer.type()));
            item.addListener(SWT.Selection, event -> hands.create(offer));
        }
    }

    private MenuItem item(String key, String accelerator, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key) + accelerator);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private String text(String key) {
        return Message.of(TreeMenu.class, key).in(language);
    }
}
