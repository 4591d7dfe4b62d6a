// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The strongly connected components that can be reached from some things, after Tarjan (1972), with a stack of its own
 * so that a chain of any length fits. Linear in the number of steps.
 *
 * @param <T> what the steps lead to and from; equal things are one
 */
public final class Knots<T> {

    private static final class Node<T> {

        private final T object;
        private final Iterator<? extends T> targets;
        private final int number;
        private int least;
        private boolean open = true;
        private boolean toItself;

        Node(T object, Iterator<? extends T> targets, int number) {
            this.object = object;
            this.targets = targets;
            this.number = number;
            this.least = number;
        }
    }

    private final Function<T, ? extends Collection<? extends T>> targets;
    private final Map<T, Node<T>> nodes = new HashMap<>();
    private final Deque<Node<T>> path = new ArrayDeque<>();
    private final Deque<Node<T>> open = new ArrayDeque<>();
    private final List<List<T>> knots = new ArrayList<>();

    private Knots(Function<T, ? extends Collection<? extends T>> targets) {
        this.targets = targets;
    }

    /**
     * The groups of two or more things that reach each other, and the things that lead to themselves.
     *
     * @param starts where to begin
     * @param targets where one step leads
     */
    public static <T> List<List<T>> from(Collection<? extends T> starts,
            Function<T, ? extends Collection<? extends T>> targets) {
        Knots<T> knots = new Knots<>(targets);
        for (T start : starts) {
            if (!knots.nodes.containsKey(start)) {
                knots.enter(start);
                knots.walk();
            }
        }
        return knots.knots;
    }

    private void walk() {
        while (!path.isEmpty()) {
            Node<T> node = path.peek();
            if (node.targets.hasNext()) {
                follow(node, node.targets.next());
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(T object) {
        Node<T> node = new Node<>(object, targets.apply(object).iterator(), nodes.size());
        nodes.put(object, node);
        path.push(node);
        open.push(node);
    }

    private void follow(Node<T> node, T target) {
        Node<T> known = nodes.get(target);
        if (target.equals(node.object)) {
            node.toItself = true;
        } else if (known == null) {
            enter(target);
        } else if (known.open) {
            node.least = Math.min(node.least, known.number);
        }
    }

    private void leave(Node<T> node) {
        if (!path.isEmpty()) {
            path.peek().least = Math.min(path.peek().least, node.least);
        }
        if (node.least == node.number) {
            close(node);
        }
    }

    private void close(Node<T> first) {
        List<T> knot = new ArrayList<>();
        Node<T> node;
        do {
            node = open.pop();
            node.open = false;
            knot.add(node.object);
        } while (node != first);
        if (knot.size() > 1 || first.toItself) {
            knots.add(knot);
        }
    }
}
