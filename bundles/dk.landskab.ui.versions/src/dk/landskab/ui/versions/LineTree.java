// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;
import dk.landskab.ui.versions.story.Line;

/** What changed as a tree that leads to the elements: choosing a line chooses its element, Enter opens it. */
final class LineTree {

    private static final int UNFOLDED = 200;

    private final Tree tree;
    private final Desk desk;
    private final ElementImages images;
    private List<Line> lines = List.of();
    private boolean choosing;

    LineTree(Composite parent, Desk desk) {
        this.desk = desk;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.BORDER);
        images = new ElementImages(tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> lead((TreeItem) event.item, this::choose));
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        tree.addListener(SWT.MouseMove, this::hint);
        Ground.follow(tree, () -> tree.clearAll(true));
    }

    Tree control() {
        return tree;
    }

    /** Tells each line that is chosen. */
    void tell(Consumer<Line> chosen) {
        tree.addListener(SWT.Selection, event -> chosen.accept((Line) event.item.getData()));
    }

    /** Shows lines; few of them unfolded. */
    void show(List<Line> newer) {
        lines = newer;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(lines.size());
        if (lines.stream().mapToInt(Line::count).sum() <= UNFOLDED) {
            for (TreeItem each : tree.getItems()) {
                unfold(each);
            }
        }
        tree.setRedraw(true);
    }

    /** Whether an element is being chosen from here. */
    boolean isChoosing() {
        return choosing;
    }

    private void unfold(TreeItem item) {
        item.getText();
        item.setExpanded(true);
        for (TreeItem each : item.getItems()) {
            unfold(each);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        List<Line> among = item.getParentItem() == null ? lines : ((Line) item.getParentItem().getData()).lines();
        Line line = among.get(event.index);
        item.setData(line);
        item.setText(line.mark().before(line.text()));
        item.setForeground(MarkColours.of(line.mark(), tree));
        line.type().ifPresent(type -> item.setImage(images.of(type)));
        item.setItemCount(line.lines().size());
    }

    /** What a line has no room for. */
    private void hint(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String text = item == null ? null : item.getText();
        if (!Objects.equals(text, tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }

    private void choose(EObject element) {
        choosing = true;
        try {
            desk.select(element);
        } finally {
            choosing = false;
        }
    }

    /** A heading folds; an element that is no more is said to be so. */
    private void open(TreeItem item) {
        if (((Line) item.getData()).id().isEmpty()) {
            item.setExpanded(!item.getExpanded());
        } else if (!lead(item, desk::open)) {
            desk.tell(Message.of(LineTree.class, "gone", ((Line) item.getData()).text()));
        }
    }

    private boolean lead(TreeItem item, Consumer<EObject> way) {
        var found = ((Line) item.getData()).id().flatMap(desk.landscape()::find);
        found.ifPresent(way);
        return found.isPresent();
    }
}
