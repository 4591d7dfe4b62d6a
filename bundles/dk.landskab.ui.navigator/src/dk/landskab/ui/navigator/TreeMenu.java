// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

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
    }

    private void fill() {
        for (MenuItem each : menu.getItems()) {
            each.dispose();
        }
        List<Node> chosen = pane.chosen();
        if (chosen.size() == 1) {
            creating(menu, Offer.at(chosen.getFirst()));
        } else if (chosen.isEmpty()) {
            creatingAnything();
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
        if (menu.getItemCount() == 0) {
            item("menu.nothing", "", () -> { }).setEnabled(false);
        }
    }

    private void creating(Menu above, List<Offer> offers) {
        if (!offers.isEmpty()) {
            offer(cascade(above, text("menu.new")), offers);
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    /** Where no line is chosen, such as in an empty landscape, every element can be created. */
    private void creatingAnything() {
        Menu below = cascade(menu, text("menu.new"));
        Offer.anywhere().forEach((family, offers) -> offer(cascade(below, family.in(Labels.in(language))), offers));
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
