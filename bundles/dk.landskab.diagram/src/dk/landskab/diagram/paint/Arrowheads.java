// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.plan.Arrow;

/** What stands at the ends of lines. */
final class Arrowheads {

    private static final double LENGTH = 9;
    private static final double HALF = 4.5;

    private Arrowheads() {
    }

    /**
     * The shapes at an end.
     *
     * @param tip where the line ends
     * @param from the point before it
     */
    static List<Shape> of(Arrow arrow, Point tip, Point from, Ink ink, double width) {
        Axis axis = new Axis(tip, from);
        List<Shape> shapes = new ArrayList<>();
        switch (arrow) {
            case NONE -> {
                // Nothing stands there.
            }
            case INPUT -> shapes.add(open(axis, 0, true, ink, width));
            case OUTPUT -> shapes.add(open(axis, 0, false, ink, width));
            case INPUT_CLOSED, INPUT_FILLED -> shapes.add(triangle(axis, true, arrow == Arrow.INPUT_FILLED, ink, width));
            case OUTPUT_CLOSED, OUTPUT_FILLED -> shapes
                    .add(triangle(axis, false, arrow == Arrow.OUTPUT_FILLED, ink, width));
            case DIAMOND, DIAMOND_FILLED -> shapes.add(diamond(axis, arrow == Arrow.DIAMOND_FILLED, ink, width));
            case INPUT_DIAMOND, INPUT_DIAMOND_FILLED -> {
                shapes.add(diamond(axis, arrow == Arrow.INPUT_DIAMOND_FILLED, ink, width));
                shapes.add(open(axis, 2 * LENGTH, true, ink, width));
            }
        }
        return shapes;
    }

    /** A direction along the line and one across it. */
    private record Axis(Point tip, double dx, double dy) {

        Axis(Point tip, Point from) {
            this(tip, (from.x() - tip.x()) / length(tip, from), (from.y() - tip.y()) / length(tip, from));
        }

        private static double length(Point tip, Point from) {
            return Math.max(0.001, Math.hypot(from.x() - tip.x(), from.y() - tip.y()));
        }

        /** So far back from the tip and so far to the side. */
        Point at(double back, double side) {
            return tip.plus(dx * back - dy * side, dy * back + dx * side);
        }
    }

    private static Shape open(Axis axis, double back, boolean inwards, Ink ink, double width) {
        double point = inwards ? back : back + LENGTH;
        double wings = inwards ? back + LENGTH : back;
        return new Shape.Path(List.of(axis.at(wings, HALF), axis.at(point, 0), axis.at(wings, -HALF)), 0, false,
                Optional.empty(), Optional.of(Stroke.solid(ink, Math.max(1.4, width))));
    }

    private static Shape triangle(Axis axis, boolean inwards, boolean filled, Ink ink, double width) {
        double point = inwards ? 0 : LENGTH;
        double base = inwards ? LENGTH : 0;
        return new Shape.Path(List.of(axis.at(point, 0), axis.at(base, HALF), axis.at(base, -HALF)), 0, true,
                Optional.of(filled ? ink : Ink.GROUND), Optional.of(Stroke.solid(ink, Math.max(1.2, width))));
    }

    private static Shape diamond(Axis axis, boolean filled, Ink ink, double width) {
        return new Shape.Path(List.of(axis.at(0, 0), axis.at(LENGTH, HALF), axis.at(2 * LENGTH, 0),
                axis.at(LENGTH, -HALF)), 0, true, Optional.of(filled ? ink : Ink.GROUND),
                Optional.of(Stroke.solid(ink, Math.max(1.2, width))));
    }
}
