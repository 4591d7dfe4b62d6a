// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The strongly connected components of one reference, after Tarjan (1972), with a stack of its own so that a chain of
 * any length fits. Linear in the number of references.
 */
final class Knots {

    private static final class Node {

        private final EObject object;
        private final Iterator<EObject> targets;
        private final int number;
        private int least;
        private boolean open = true;
        private boolean toItself;

        Node(EObject object, Iterator<EObject> targets, int number) {
            this.object = object;
            this.targets = targets;
            this.number = number;
            this.least = number;
        }
    }

    private final EReference reference;
    private final Map<EObject, Node> nodes = new IdentityHashMap<>();
    private final Deque<Node> path = new ArrayDeque<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<List<EObject>> knots = new ArrayList<>();

    Knots(EReference reference) {
        this.reference = reference;
    }

    /** The sets of two or more objects that reach each other, and the objects that refer to themselves. */
    List<List<EObject>> among(List<EObject> sources) {
        for (EObject source : sources) {
            if (!nodes.containsKey(source)) {
                enter(source);
                walk();
            }
        }
        return knots;
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

    private void enter(EObject object) {
        Node node = new Node(object, ObjectTree.targets(object, reference).iterator(), nodes.size());
        nodes.put(object, node);
        path.push(node);
        open.push(node);
    }

    private void follow(Node node, EObject target) {
        Node known = nodes.get(target);
        if (target == node.object) {
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
        List<EObject> knot = new ArrayList<>();
        Node node;
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
