// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The strongly connected components that can be reached from some ids, after Tarjan (1972), with a stack of its own so
 * that a chain of any length fits. Linear in the number of steps.
 */
final class Knots {

    private static final class Node {

        private final String id;
        private final Iterator<String> targets;
        private final int number;
        private int least;
        private boolean open = true;
        private boolean toItself;

        Node(String id, Iterator<String> targets, int number) {
            this.id = id;
            this.targets = targets;
            this.number = number;
            this.least = number;
        }
    }

    private final Function<String, List<String>> targets;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Deque<Node> path = new ArrayDeque<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Set<String>> knots = new ArrayList<>();

    private Knots(Function<String, List<String>> targets) {
        this.targets = targets;
    }

    /** The sorted sets of two or more ids that reach each other, and the ids that lead to themselves. */
    static List<Set<String>> from(Collection<String> starts, Function<String, List<String>> targets) {
        Knots knots = new Knots(targets);
        for (String start : starts) {
            if (!knots.nodes.containsKey(start)) {
                knots.enter(start);
                knots.walk();
            }
        }
        return knots.knots;
    }

    private void walk() {
        while (!path.isEmpty()) {
            Node node = path.peek();
            if (node.targets.hasNext()) {
                follow(node, node.targets.next());
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(String id) {
        Node node = new Node(id, targets.apply(id).iterator(), nodes.size());
        nodes.put(id, node);
        path.push(node);
        open.push(node);
    }

    private void follow(Node node, String target) {
        Node known = nodes.get(target);
        if (target.equals(node.id)) {
            node.toItself = true;
        } else if (known == null) {
            enter(target);
        } else if (known.open) {
            node.least = Math.min(node.least, known.number);
        }
    }

    private void leave(Node node) {
        if (!path.isEmpty()) {
            path.peek().least = Math.min(path.peek().least, node.least);
        }
        if (node.least == node.number) {
            close(node);
        }
    }

    private void close(Node first) {
        Set<String> knot = new TreeSet<>();
        Node node;
        do {
            node = open.pop();
            node.open = false;
            knot.add(node.id);
        } while (node != first);
        if (knot.size() > 1 || first.toItself) {
            knots.add(knot);
        }
    }
}
