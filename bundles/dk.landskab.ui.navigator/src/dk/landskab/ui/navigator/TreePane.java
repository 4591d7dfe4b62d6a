// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.model.core.Identified;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.grouping.TreeListener;

/** A tree of lines in a window. Only what was unfolded has widgets, and they follow what they are told. */
final class TreePane implements TreeListener {

    private final Tree tree;
    private final Look look;
    private final Map<Node, TreeItem> items = new IdentityHashMap<>();
    private final Set<Node> stale = new LinkedHashSet<>();
    private final Set<Node> shifted = new LinkedHashSet<>();
    private GroupTree lines;

    TreePane(Composite parent, Look look) {
        this.look = look;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER);
        tree.addListener(SWT.SetData, this::fill);
    }

    Tree tree() {
        return tree;
    }

    /** What is said of a line beyond its text. */
    Optional<String> more(Node node) {
        return look.more(node);
    }

    /** The icon of a class. */
    Image image(EClass type) {
        return look.image(type);
    }

    /** Shows other lines, folded. */
    void show(GroupTree other) {
        lines = other;
        items.clear();
        stale.clear();
        shifted.clear();
        tree.removeAll();
        tree.setItemCount(Bunch.count(other.root()));
    }

    /** The lines that are chosen, in no order. */
    List<Node> chosen() {
        return Arrays.stream(tree.getSelection()).flatMap(each -> node(each).stream()).toList();
    }

    /**
     * Chooses lines as far as they are still in the tree, and nothing else: where the widget of a line went, the
     * platform has chosen one beside it, which nobody meant.
     */
    void choose(List<Node> wanted) {
        List<Node> there = wanted.stream().filter(this::isThere).toList();
        if (tree.getSelectionCount() == there.size() && Set.copyOf(chosen()).equals(Set.copyOf(there))) {
            return;
        }
        if (!shifted.isEmpty()) {
            flush();
        }
        tree.deselectAll();
        if (!there.isEmpty()) {
            tree.setSelection(there.stream().map(this::item).toArray(TreeItem[]::new));
        }
    }

    /** The line of a widget. */
    static Optional<Node> node(TreeItem item) {
        return item != null && item.getData() instanceof Node node ? Optional.of(node) : Optional.empty();
    }

    /** Unfolds the way to an object and chooses it; false where it is not in the tree. */
    boolean reveal(EObject object) {
        List<Node> found = object instanceof Identified identified ? lines.of(identified) : List.of();
        found.stream().findFirst().ifPresent(node -> {
            TreeItem item = item(node);
            tree.setSelection(item);
            tree.showItem(item);
        });
        return !found.isEmpty();
    }

    /** The widget of a line; it is made where it has none yet. */
    TreeItem item(Node node) {
        TreeItem known = items.get(node);
        if (known != null && !known.isDisposed()) {
            return known;
        }
        Node parent = node.parent().orElseThrow();
        int index = parent.indexOf(node);
        Branch branch = branch(parent, index);
        branch.unfold();
        TreeItem item = branch.child(Bunch.isBunched(parent) ? Bunch.within(index) : index);
        render(item, node);
        return item;
    }

    /** What the widget of a line hangs under; it is made where it is not there yet. */
    private Branch branch(Node parent, int index) {
        Branch above = parent == lines.root() ? new Branch(tree, null) : new Branch(tree, item(parent));
        above.count(Bunch.count(parent));
        if (!Bunch.isBunched(parent)) {
            return above;
        }
        above.unfold();
        Bunch bunch = Bunch.of(parent, index);
        TreeItem item = above.child(bunch.number());
        render(item, bunch);
        return new Branch(tree, item);
    }

    /** Says anew what every line says, such as after a check. */
    void refresh() {
        List.copyOf(items.keySet()).forEach(this::renderAgain);
    }

    /** Draws anew what every line shows, such as in other colours. */
    void redraw() {
        tree.clearAll(true);
    }

    @Override
    public void added(Node parent, int index, Node child) {
        shown(parent).ifPresent(above -> {
            if (Bunch.isBunched(parent) || above.count() != parent.size() - 1) {
                shift(parent);
            } else {
                render(above.insert(index), child);
            }
        });
    }

    @Override
    public void removed(Node parent, int index, Node child) {
        shown(parent).ifPresent(above -> {
            if (Bunch.isBunched(parent.size() + 1) || above.count() != parent.size() + 1) {
                shift(parent);
            } else {
                above.child(index).dispose();
            }
        });
        forget(child);
        changed(parent);
    }

    private void shift(Node parent) {
        shifted.add(parent);
        changed(parent);
    }

    @Override
    public void changed(Node node) {
        if (stale.isEmpty()) {
            tree.getDisplay().asyncExec(this::flush);
        }
        stale.add(node);
    }

    /** Says anew what the lines say that were changed since the last time. */
    void flush() {
        List<Node> changed = new ArrayList<>(stale);
        List<Node> moved = new ArrayList<>(shifted);
        stale.clear();
        shifted.clear();
        if (!tree.isDisposed()) {
            if (!moved.isEmpty()) {
                reset(moved);
            }
            changed.forEach(this::renderAgain);
        }
    }

    /** What hangs below stands elsewhere now: its widgets are asked for anew, and what was chosen is chosen again. */
    private void reset(List<Node> parents) {
        List<Node> chosen = chosen();
        for (Node parent : parents) {
            shown(parent).ifPresent(above -> {
                parent.children().forEach(this::forget);
                above.reset(Bunch.count(parent));
            });
        }
        TreeItem[] again = chosen.stream().filter(this::isThere).map(this::item).toArray(TreeItem[]::new);
        if (again.length > 0) {
            tree.setSelection(again);
        }
    }

    private boolean isThere(Node node) {
        return node == lines.root() || node.parent().filter(this::isThere).isPresent();
    }

    private void renderAgain(Node node) {
        shown(node).ifPresent(above -> {
            if (above.item() == null) {
                above.count(Bunch.count(node));
            } else {
                render(above.item(), node);
            }
        });
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem above = item.getParentItem();
        Object parent = above == null ? lines.root() : above.getData();
        int index = above == null ? tree.indexOf(item) : above.indexOf(item);
        switch (parent) {
            case Bunch bunch when index < bunch.size() -> render(item, bunch.child(index));
            case Node node when Bunch.isBunched(node) -> render(item, new Bunch(node, index));
            case Node node when index < node.size() -> render(item, node.child(index));
            case null, default -> item.setText("");
        }
    }

    private void render(TreeItem item, Node node) {
        items.put(node, item);
        item.setData(node);
        item.setText(look.text(node));
        item.setImage(look.image(node));
        item.setForeground(look.foreground(node));
        new Branch(tree, item).count(Bunch.count(node));
    }

    private void render(TreeItem item, Bunch bunch) {
        item.setData(bunch);
        item.setText(look.text(bunch));
        item.setImage(look.image(bunch.parent()));
        item.setForeground(look.quiet());
        new Branch(tree, item).count(bunch.size());
    }

    private Optional<Branch> shown(Node node) {
        TreeItem item = node == lines.root() ? null : items.get(node);
        return node == lines.root() || item != null && !item.isDisposed() ? Optional.of(new Branch(tree, item))
                : Optional.empty();
    }

    private void forget(Node node) {
        if (items.remove(node) != null) {
            node.children().forEach(this::forget);
        }
    }
}
