// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.grouping.TreeListener;

/** Shows a tree by what it is told alone, as a window does: everything is unfolded. */
final class Mirror implements TreeListener {

    private final Map<Node, List<Node>> shown = new HashMap<>();
    private Node root;

    static TreeListener none() {
        return new Mirror();
    }

    void shows(GroupTree tree) {
        root = tree.root();
        unfold(root);
    }

    private void unfold(Node node) {
        shown.put(node, new ArrayList<>(node.children()));
        node.children().forEach(this::unfold);
    }

    @Override
    public void added(Node parent, int index, Node child) {
        if (shown.containsKey(parent)) {
            shown.get(parent).add(index, child);
            unfold(child);
        }
    }

    @Override
    public void removed(Node parent, int index, Node child) {
        if (shown.containsKey(parent)) {
            Node removed = shown.get(parent).remove(index);
            if (removed != child) {
                throw new AssertionError("another line stood there");
            }
            forget(child);
        }
    }

    private void forget(Node node) {
        List<Node> below = shown.remove(node);
        if (below != null) {
            below.forEach(this::forget);
        }
    }

    @Override
    public void changed(Node node) {
        // Labels are asked for when the outline is written.
    }

    String outline(Language language) {
        StringBuilder text = new StringBuilder();
        shown.get(root).forEach(each -> write(each, "", Labels.in(language), text));
        return text.toString();
    }

    private void write(Node node, String indentation, Labels labels, StringBuilder text) {
        text.append(indentation).append(node.label(labels)).append('\n');
        shown.getOrDefault(node, List.of()).forEach(each -> write(each, indentation + "  ", labels, text));
    }
}
