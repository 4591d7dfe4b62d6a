// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.catalogue.Card;

/** A line of the tree: a heading, or an object by its card. Children are sorted when they are first asked for. */
public final class Node {

    private static final Comparator<Node> ORDER = Comparator.comparingInt((Node node) -> node.heading == null ? 0 : 1)
            .thenComparingInt(node -> node.rank).thenComparing(node -> node.card, Comparator.nullsFirst(Card.BY_NAME))
            .thenComparing(node -> node.heading == null ? "" : node.heading.key());

    private final Heading heading;
    private final int rank;
    private Card card;
    private Node parent;
    private final Map<String, Node> headings = new HashMap<>(2);
    private final List<Node> children = new ArrayList<>(2);
    private boolean sorted;
    private int elements;

    private Node(Heading heading, Card card) {
        this.heading = heading;
        this.rank = heading != null ? heading.order() : ClassOrder.of(card.type());
        this.card = card;
    }

    static Node root() {
        return new Node(Heading.rest("root"), null);
    }

    static Node of(Heading heading) {
        return new Node(heading, null);
    }

    static Node of(Card card) {
        return new Node(null, card);
    }

    /** The heading, where it is one. */
    public Optional<Heading> heading() {
        return Optional.ofNullable(heading);
    }

    /** The object's card, where it is an object. */
    public Optional<Card> card() {
        return Optional.ofNullable(card);
    }

    /** The line above; empty for the invisible root, and for what is in the tree no more. */
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** What is said of it: a heading with the number of objects below it, whatever headings stand between. */
    public String label(Labels labels) {
        return heading == null ? card.name() : heading.in(labels) + " (" + labels.text(elements) + ")";
    }

    /** How many lines hang right below. */
    public int size() {
        return children.size();
    }

    /** The line at a position below. */
    public Node child(int index) {
        return sorted().get(index);
    }

    /** The lines right below, in order. */
    public List<Node> children() {
        return Collections.unmodifiableList(sorted());
    }

    /** Where a line hangs below this; empty where it does not. */
    public int indexOf(Node child) {
        int found = Collections.binarySearch(sorted(), child, ORDER);
        return found >= 0 && children.get(found) == child ? found : children.indexOf(child);
    }

    /** Whether somebody has seen the order of what hangs below. */
    boolean isSorted() {
        return sorted;
    }

    Optional<Node> below(Heading wanted) {
        return Optional.ofNullable(headings.get(wanted.key()));
    }

    /** Hangs a line below; its position, where somebody has seen the order. */
    int add(Node child) {
        child.parent = this;
        if (child.heading != null) {
            headings.put(child.heading.key(), child);
        }
        int index = children.size();
        if (sorted) {
            int found = Collections.binarySearch(children, child, ORDER);
            index = found < 0 ? -found - 1 : found;
        }
        children.add(index, child);
        count(child.counted());
        return index;
    }

    /** Takes a line away; the position it had. */
    int remove(Node child) {
        int index = indexOf(child);
        children.remove(index);
        count(-child.counted());
        child.parent = null;
        if (child.heading != null) {
            headings.remove(child.heading.key());
        }
        return index;
    }

    private int counted() {
        return heading == null ? 1 : elements;
    }

    /** What hangs below an object is its own and is counted in no heading above it. */
    private void count(int more) {
        for (Node each = this; each != null && each.heading != null; each = each.parent) {
            each.elements += more;
        }
    }

    /** Gives it a newer card of the same object; it must hang nowhere, or be called and sorted as before. */
    void renew(Card newer) {
        card = newer;
    }

    private List<Node> sorted() {
        if (!sorted) {
            children.sort(ORDER);
            sorted = true;
        }
        return children;
    }
}
