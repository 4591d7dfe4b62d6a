// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.grouping.Node;

/**
 * Some of very many lines below another, in their order: the platform's tree slows down with the square of what is
 * unfolded, and nobody reads thousands of lines anyway.
 *
 * @param parent whose lines they are
 * @param number from 0
 */
record Bunch(Node parent, int number) {

    /** Up to so many lines hang right below their parent. */
    static final int MOST = 800;
    private static final int SIZE = 200;

    /** Whether the lines below a node are shown in bunches. */
    static boolean isBunched(Node node) {
        return isBunched(node.size());
    }

    static boolean isBunched(int size) {
        return size > MOST;
    }

    /** How many lines are shown right below a node: bunches, or its own. */
    static int count(Node node) {
        return isBunched(node) ? (node.size() + SIZE - 1) / SIZE : node.size();
    }

    /** The bunch that the line at a position is in. */
    static Bunch of(Node parent, int index) {
        return new Bunch(parent, index / SIZE);
    }

    /** Where in the bunch the line at a position of its parent stands. */
    static int within(int index) {
        return index % SIZE;
    }

    /** How many lines are in it. */
    int size() {
        return Math.clamp(parent.size() - number * SIZE, 0, SIZE);
    }

    /** A line of it. */
    Node child(int index) {
        return parent.child(number * SIZE + index);
    }

    /** From which to which line it goes. */
    String label(Labels labels) {
        return size() == 0 ? "" : child(0).label(labels) + " – " + child(size() - 1).label(labels);
    }
}
