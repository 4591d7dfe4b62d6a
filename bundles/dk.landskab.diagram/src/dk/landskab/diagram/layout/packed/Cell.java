// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Comparator;
import java.util.List;

import dk.landskab.diagram.layout.Box;

/**
 * A box and the shapes that it can have.
 *
 * @param box what is to be placed
 * @param shapes from the narrowest to the widest, each lower than the one before
 */
record Cell(Box box, List<Shape> shapes) {

    /**
     * A shape of a box.
     *
     * @param inner how its children stand; null for a box without any
     */
    record Shape(double width, double height, Block inner) {
    }

    /** A box without children has one shape; any other has those of what is in it. */
    static Cell of(Box box, double gap) {
        if (box.children().isEmpty()) {
            return new Cell(box, List.of(new Shape(box.width(), box.height(), null)));
        }
        List<Cell> children = box.children().stream().map(child -> of(child, gap)).toList();
        return new Cell(box, useful(Blocks.of(children, gap).stream().map(block -> new Shape(
                Math.max(box.width(), block.width() + 2 * gap),
                Math.max(box.height(), box.head() + block.height() + gap * 1.5), block)).toList()));
    }

    /** Without those that are no lower than a narrower one. */
    private static List<Shape> useful(List<Shape> shapes) {
        List<Shape> sorted = shapes.stream().sorted(Comparator.comparingDouble(Shape::width)
                .thenComparingDouble(Shape::height)).toList();
        double[] lowest = {Double.MAX_VALUE};
        return sorted.stream().filter(shape -> {
            boolean isLower = shape.height() < lowest[0] - 0.5;
            lowest[0] = Math.min(lowest[0], shape.height());
            return isLower;
        }).toList();
    }

    /** Whether it may be drawn larger than it need be: what has something in it may. */
    boolean grows() {
        return !box.children().isEmpty();
    }
}
