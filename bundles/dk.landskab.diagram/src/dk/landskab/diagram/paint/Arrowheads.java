// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.plan.Arrow;

/** What stands at the ends of lines. */
final class Arrowheads {

    private static final double LENGTH = 9;
    private static final double HALF = 4.5;
    /** The ends of thicker lines are larger, so that they are seen to be ends. */
    private static final double THIN = 2;
    /** So far from a corner a line is round. */
    static final double ROUND = 6;

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

    /** How long the triangle at the end of a line is. */
    private static double length(double width) {
        return LENGTH + 1.5 * Math.max(0, width - THIN);
    }

    /**
     * The points of a line, a thick one only to where its triangles begin: it would hide their tips. A thin one is straight
     * beneath its ends, however close to them it turns: the round corner would stand out at their sides.
     */
    static List<Point> between(Arrow source, Arrow target, List<Point> points, double width) {
        List<Point> cut = new ArrayList<>(points);
        if (width <= THIN) {
            straight(target, cut, width);
            Collections.reverse(cut);
            straight(source, cut, width);
            Collections.reverse(cut);
            return cut;
        }
        double back = length(width) - 1;
        if (source == Arrow.INPUT_FILLED) {
            cut.set(0, new Axis(points.getFirst(), points.get(1)).at(back, 0));
        }
        if (target == Arrow.INPUT_FILLED) {
            cut.set(cut.size() - 1, new Axis(points.getLast(), points.get(points.size() - 2)).at(back, 0));
        }
        return cut;
    }

    /** Where the last piece is short, it begins to be straight where what stands at its end begins. */
    private static void straight(Arrow arrow, List<Point> points, double width) {
        Point tip = points.getLast();
        Point from = points.get(points.size() - 2);
        double piece = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double length = switch (arrow) {
            case NONE, INPUT, OUTPUT -> 0;
            case DIAMOND, DIAMOND_FILLED, INPUT_DIAMOND, INPUT_DIAMOND_FILLED -> 2 * LENGTH;
            case INPUT_CLOSED, INPUT_FILLED, OUTPUT_CLOSED, OUTPUT_FILLED -> length(width);
        };
        if (points.size() > 2 && length > 0 && piece > length + 1 && piece < length + ROUND) {
            points.add(points.size() - 1, new Axis(tip, from).at(length, 0));
        }
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
        double length = length(width);
        double half = HALF * length / LENGTH;
        double point = inwards ? 0 : length;
        double base = inwards ? length : 0;
        return new Shape.Path(List.of(axis.at(point, 0), axis.at(base, half), axis.at(base, -half)), 0, true,
                Optional.of(filled ? ink : Ink.GROUND), Optional.of(Stroke.solid(ink, Math.clamp(width, 1.2, THIN))));
    }

    private static Shape diamond(Axis axis, boolean filled, Ink ink, double width) {
        return new Shape.Path(List.of(axis.at(0, 0), axis.at(LENGTH, HALF), axis.at(2 * LENGTH, 0),
                axis.at(LENGTH, -HALF)), 0, true, Optional.of(filled ? ink : Ink.GROUND),
                Optional.of(Stroke.solid(ink, Math.max(1.2, width))));
    }
}
