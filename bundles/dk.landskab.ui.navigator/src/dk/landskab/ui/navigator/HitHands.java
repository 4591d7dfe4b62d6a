// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import dk.landskab.ui.navigator.catalogue.Card;

/**
 * What the person does with what was found: arrows from the search into the list, Enter works with the best, F2 gives
 * another name, as in the tree.
 */
final class HitHands {

    private final HitList hits;
    private final Tree tree;
    private final NavigatorBar bar;
    private final Desk desk;
    private final TableEditor editor;
    private final Renaming renaming;

    /** @param tree what is seen while nothing is sought */
    HitHands(HitList hits, Tree tree, NavigatorBar bar, Desk desk) {
        this.hits = hits;
        this.tree = tree;
        this.bar = bar;
        this.desk = desk;
        this.editor = new TableEditor(hits.table());
        this.renaming = new Renaming(hits.table(), editor, desk);
        hits.table().addListener(SWT.Selection, event -> hits.chosen().map(Card::object).ifPresent(desk::select));
        hits.table().addListener(SWT.DefaultSelection, event -> open());
        hits.table().addListener(SWT.KeyDown, this::key);
        bar.search().addListener(SWT.KeyDown, this::enter);
        bar.search().addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                open();
            }
        });
    }

    private void enter(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && hits.table().isVisible() && hits.table().getItemCount() > 0) {
            hits.table().setFocus();
            hits.chosen().map(Card::object).ifPresent(desk::select);
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_DOWN && tree.isVisible() && tree.getItemCount() > 0) {
            if (tree.getSelectionCount() == 0) {
                tree.setSelection(tree.getItem(0));
                tree.notifyListeners(SWT.Selection, new Event());
            }
            tree.setFocus();
            event.doit = false;
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            hits.chosen().ifPresent(card -> renaming.begin(card.object(),
                    field -> editor.setEditor(field, hits.table().getItem(hits.table().getSelectionIndex()), 0),
                    (object, name) -> false));
            event.doit = false;
        } else if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && hits.table().getSelectionIndex() == 0) {
            bar.search().setFocus();
        }
    }

    private void open() {
        if (hits.table().isVisible()) {
            hits.chosen().map(Card::object).ifPresent(object -> {
                desk.select(object);
                desk.open(object);
            });
        }
    }
}
