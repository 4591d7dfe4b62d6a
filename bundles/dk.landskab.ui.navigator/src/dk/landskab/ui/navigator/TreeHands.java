// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.ui.navigator.action.Farewell;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;

/** What the person does with the tree, by mouse or keyboard. A gesture that is refused is told. */
final class TreeHands {

    private final TreePane pane;
    private final Desk desk;
    private final Renaming renaming;

    TreeHands(TreePane pane, Desk desk, Supplier<Grouping> grouping) {
        this.pane = pane;
        this.desk = desk;
        this.renaming = new Renaming(pane, this::attempt, desk);
        Tree tree = pane.tree();
        tree.addListener(SWT.Selection, event -> chosen().ifPresent(desk::select));
        tree.addListener(SWT.DefaultSelection, event -> open());
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MouseHover, this::hover);
        new TreeMenu(pane, desk.language(), this);
        new TreeDrag(pane, desk, grouping, this::attempt);
    }

    /** The object that is chosen, where it is one. */
    Optional<EObject> chosen() {
        return objects().stream().findFirst();
    }

    /** Works with what is chosen; a heading is folded or unfolded. */
    void open() {
        chosen().ifPresentOrElse(desk::open, () -> {
            for (TreeItem item : pane.tree().getSelection()) {
                item.setExpanded(!item.getExpanded());
            }
        });
    }

    /** Creates what was offered, and lets the person name it. */
    void create(Offer offer) {
        attempt(() -> {
            EObject created = offer.create(desk.landscape(), desk.language());
            pane.flush();
            if (pane.reveal(created)) {
                desk.select(created);
                rename();
            }
        });
    }

    /** Lets the person write another name over the line that is chosen. */
    void rename() {
        pane.chosen().stream().filter(each -> each.card().isPresent()).findFirst().ifPresent(renaming::begin);
    }

    /** Deletes what is chosen, once the person has read what goes along. */
    void delete() {
        List<EObject> objects = objects();
        if (!objects.isEmpty()) {
            Farewell farewell = new Farewell(desk.landscape(), objects);
            if (desk.agrees(farewell.question())) {
                attempt(farewell::call);
            }
        }
    }

    private List<EObject> objects() {
        return pane.chosen().stream().flatMap(each -> each.card().stream()).map(Card::object).distinct()
                .<EObject>map(Identified.class::cast).toList();
    }

    private void attempt(Runnable gesture) {
        try {
            gesture.run();
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.DEL -> delete();
            case SWT.F2 -> rename();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void hover(Event event) {
        Tree tree = pane.tree();
        tree.setToolTipText(TreePane.node(tree.getItem(new Point(event.x, event.y)))
                .flatMap(this::tip).orElse(null));
    }

    private Optional<String> tip(Node node) {
        return pane.more(node);
    }
}
