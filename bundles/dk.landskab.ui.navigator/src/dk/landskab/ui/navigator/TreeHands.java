// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.ui.navigator.action.Drop;
import dk.landskab.ui.navigator.action.Farewell;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;

/** What the person does with the tree, by mouse or keyboard. A gesture that is refused is told. */
final class TreeHands {

    private final TreePane pane;
    private final Desk desk;
    private final TreeEditor editor;
    private final Renaming renaming;
    private final Supplier<Grouping> grouping;
    private List<Node> cut = List.of();

    TreeHands(TreePane pane, Desk desk, Supplier<Grouping> grouping) {
        this.pane = pane;
        this.desk = desk;
        this.grouping = grouping;
        this.editor = new TreeEditor(pane.tree());
        this.renaming = new Renaming(pane.tree(), editor, desk);
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

    /** What other parts of the window can do with what is chosen. */
    List<Deed> deeds() {
        return chosen().map(desk::deeds).orElse(List.of());
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
            if (reveal(offer.create(desk.landscape(), desk.language()))) {
                Command creating = last();
                pane.chosen().stream().findFirst().ifPresent(line -> rename(line,
                        (object, name) -> last() == creating && name(object, name, offer)));
            }
        });
    }

    /** What nobody has done anything with yet is made anew with its first name, so that its id tells of it. */
    private boolean name(EObject fresh, String name, Offer offer) {
        if (EcoreUtil.getID(fresh) == null) {
            return false;
        }
        desk.landscape().undo();
        return reveal(offer.create(desk.landscape(), name));
    }

    private boolean reveal(EObject created) {
        pane.flush();
        boolean isSeen = pane.reveal(created);
        if (isSeen) {
            desk.select(created);
        }
        return isSeen;
    }

    private Command last() {
        return desk.landscape().domain().getCommandStack().getUndoCommand();
    }

    /** Lets the person write another name over the line that is chosen. */
    void rename() {
        pane.chosen().stream().filter(each -> each.card().isPresent()).findFirst().ifPresent(
                each -> rename(each, (object, name) -> false));
    }

    private void rename(Node line, BiPredicate<EObject, String> other) {
        renaming.begin(line.card().orElseThrow().object(), field -> editor.setEditor(field, pane.item(line)), other);
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

    /** Remembers what is chosen, to be moved somewhere: what dragging does, by keyboard. */
    void cut() {
        cut = pane.chosen().stream().filter(each -> each.card().isPresent()).toList();
    }

    /** Whether something was cut that is still there. */
    boolean hasCut() {
        return cut.stream().anyMatch(each -> each.parent().isPresent());
    }

    /** Moves what was cut onto the line that is chosen. */
    void moveHere() {
        List<Node> moving = cut.stream().filter(each -> each.parent().isPresent()).toList();
        cut = List.of();
        pane.chosen().stream().findFirst().ifPresent(onto -> moving.forEach(each -> attempt(
                () -> new Drop(grouping.get(), each, onto).call(desk.landscape()))));
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
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Map<Integer, Runnable> keys = modifiers == 0 ? Map.of((int) SWT.DEL, this::delete, SWT.F2, this::rename)
                : modifiers == SWT.MOD1 ? Map.of((int) 'x', this::cut, (int) 'v', this::moveHere) : Map.of();
        Runnable action = keys.get(event.keyCode);
        if (action != null) {
            event.doit = false;
            action.run();
        }
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
