// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.ui.navigator.action.Drop;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;

/** Drags lines of the tree onto others. Outside the tree, the ids are what is dragged. */
final class TreeDrag {

    private final TreePane pane;
    private final Desk desk;
    private final Supplier<Grouping> grouping;
    private final Consumer<Runnable> attempt;
    private List<Node> dragged = List.of();

    TreeDrag(TreePane pane, Desk desk, Supplier<Grouping> grouping, Consumer<Runnable> attempt) {
        this.pane = pane;
        this.desk = desk;
        this.grouping = grouping;
        this.attempt = attempt;
        DragSource source = new DragSource(pane.tree(), DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new Source());
        DropTarget target = new DropTarget(pane.tree(), DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new Target());
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            dragged = pane.chosen().stream().filter(each -> each.card().isPresent()).toList();
            event.doit = !dragged.isEmpty();
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = String.join("\n", dragged.stream().map(each -> each.card().orElseThrow().id()).toList());
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = List.of();
        }
    }

    private final class Target extends DropTargetAdapter {

        @Override
        public void dragOver(DropTargetEvent event) {
            event.feedback = DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL | DND.FEEDBACK_SELECT;
            boolean onto = TreePane.node((TreeItem) event.item).isPresent() && !dragged.isEmpty();
            event.detail = onto ? DND.DROP_MOVE : DND.DROP_NONE;
        }

        @Override
        public void drop(DropTargetEvent event) {
            List<Node> moving = dragged;
            TreePane.node((TreeItem) event.item).ifPresent(onto -> moving.forEach(each -> attempt.accept(
                    () -> new Drop(grouping.get(), each, onto).call(desk.landscape()))));
        }
    }
}
