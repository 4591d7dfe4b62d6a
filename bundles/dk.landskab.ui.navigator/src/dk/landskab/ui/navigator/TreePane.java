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
        tree.removeAll();
        tree.setItemCount(other.root().size());
    }

    /** The lines that are chosen, in no order. */
    List<Node> chosen() {
        return Arrays.stream(tree.getSelection()).map(each -> (Node) each.getData()).filter(each -> each != null)
                .toList();
    }

    /** The line of a widget. */
    static Optional<Node> node(TreeItem item) {
        return Optional.ofNullable(item).map(each -> (Node) each.getData());
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
        TreeItem item;
        if (parent == lines.root()) {
            tree.setItemCount(parent.size());
            item = tree.getItem(index);
        } else {
            TreeItem above = item(parent);
            above.setItemCount(parent.size());
            above.setExpanded(true);
            item = above.getItem(index);
        }
        render(item, node);
        return item;
    }

    /** Says anew what every line says, such as after a check. */
    void refresh() {
        List.copyOf(items.keySet()).forEach(this::renderAgain);
    }

    @Override
    public void added(Node parent, int index, Node child) {
        if (parent == lines.root()) {
            if (tree.getItemCount() == parent.size() - 1) {
                render(new TreeItem(tree, SWT.NONE, index), child);
            } else {
                tree.setItemCount(parent.size());
                tree.clearAll(false);
            }
        } else if (isShown(parent)) {
            TreeItem above = items.get(parent);
            if (above.getItemCount() == parent.size() - 1) {
                render(new TreeItem(above, SWT.NONE, index), child);
            } else {
                above.setItemCount(parent.size());
                above.clearAll(false);
            }
        }
    }

    @Override
    public void removed(Node parent, int index, Node child) {
        forget(child);
        if (parent == lines.root()) {
            drop(tree.getItemCount() == parent.size() + 1 ? tree.getItem(index) : null);
        } else if (isShown(parent)) {
            TreeItem above = items.get(parent);
            drop(above.getItemCount() == parent.size() + 1 ? above.getItem(index) : null);
        }
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
        stale.clear();
        if (!tree.isDisposed()) {
            changed.forEach(this::renderAgain);
        }
    }

    private void renderAgain(Node node) {
        if (node == lines.root()) {
            fit();
        } else if (isShown(node)) {
            render(items.get(node), node);
        }
    }

    private void fit() {
        if (tree.getItemCount() != lines.root().size()) {
            tree.setItemCount(lines.root().size());
            tree.clearAll(false);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem above = item.getParentItem();
        Node parent = above == null ? lines.root() : (Node) above.getData();
        int index = above == null ? tree.indexOf(item) : above.indexOf(item);
        if (parent != null && index < parent.size()) {
            render(item, parent.child(index));
        }
    }

    private void render(TreeItem item, Node node) {
        items.put(node, item);
        item.setData(node);
        item.setText(look.text(node));
        item.setImage(look.image(node));
        item.setForeground(look.foreground(node));
        if (item.getItemCount() != node.size()) {
            item.setItemCount(node.size());
        }
    }

    private boolean isShown(Node node) {
        TreeItem item = items.get(node);
        return item != null && !item.isDisposed();
    }

    private void forget(Node node) {
        TreeItem item = items.remove(node);
        if (item != null) {
            node.children().forEach(this::forget);
        }
    }

    private static void drop(TreeItem item) {
        if (item != null) {
            item.dispose();
        }
    }
}
