// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.plan.Rule;

/** The second signs that stand beside a colour, so that nothing rests on colour alone. */
final class Signs {

    private static final double RADIUS = 8;
    private static final double ARM = 3.5;

    private Signs() {
    }

    /** The ink of what became of something. */
    static Ink ink(Fate fate) {
        return switch (fate) {
            case ADDED -> Ink.ADDED;
            case REMOVED -> Ink.REMOVED;
            case CHANGED -> Ink.CHANGED;
            case MOVED -> Ink.MOVED;
        };
    }

    /** The ink of a finding. */
    static Ink ink(Rule.Level level) {
        return switch (level) {
            case ERROR -> Ink.REMOVED;
            case WARNING -> Ink.CHANGED;
            case INFO -> Ink.MOVED;
        };
    }

    /** {@code +}, {@code −}, {@code Δ} or {@code →} in a disc. */
    static List<Shape> of(Fate fate, Point at) {
        Ink ink = ink(fate);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Ellipse(new Rect(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS),
                Optional.of(ink), Optional.of(Stroke.solid(Ink.GROUND, 1.5))));
        switch (fate) {
            case ADDED -> {
                shapes.add(stroke(at.plus(-ARM, 0), at.plus(ARM, 0)));
                shapes.add(stroke(at.plus(0, -ARM), at.plus(0, ARM)));
            }
            case REMOVED -> shapes.add(stroke(at.plus(-ARM, 0), at.plus(ARM, 0)));
            case CHANGED -> shapes.add(closed(at.plus(0, -ARM - 0.5), at.plus(ARM + 0.5, ARM - 0.5),
                    at.plus(-ARM - 0.5, ARM - 0.5)));
            case MOVED -> {
                shapes.add(stroke(at.plus(-ARM, 0), at.plus(ARM, 0)));
                shapes.add(stroke(at.plus(0.5, -3), at.plus(ARM, 0), at.plus(0.5, 3)));
            }
        }
        return shapes;
    }

    /** An octagon, a triangle or a circle with a letter. */
    static List<Shape> of(Rule.Level level, String letter, Point at) {
        Ink ink = ink(level);
        Stroke rim = Stroke.solid(Ink.GROUND, 1.5);
        Shape body = switch (level) {
            case ERROR -> new Shape.Path(octagon(at), 0, true, Optional.of(ink), Optional.of(rim));
            case WARNING -> new Shape.Path(List.of(at.plus(0, -RADIUS - 1), at.plus(RADIUS + 1.5, RADIUS - 1),
                    at.plus(-RADIUS - 1.5, RADIUS - 1)), 1.5, true, Optional.of(ink), Optional.of(rim));
            case INFO -> new Shape.Ellipse(new Rect(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS),
                    Optional.of(ink), Optional.of(rim));
        };
        Shape.Lettering letters = Shape.Lettering.strong(level == Rule.Level.WARNING ? 9 : 10, Ink.GROUND);
        double width = letters.face().width(letter, letters.size());
        double drop = level == Rule.Level.WARNING ? 5 : 3.6;
        return List.of(body, new Shape.Words(at.x() - width / 2, at.y() + drop, letter, letters));
    }

    private static List<Point> octagon(Point at) {
        double short_ = RADIUS * 0.45;
        return List.of(at.plus(-short_, -RADIUS), at.plus(short_, -RADIUS), at.plus(RADIUS, -short_),
                at.plus(RADIUS, short_), at.plus(short_, RADIUS), at.plus(-short_, RADIUS), at.plus(-RADIUS, short_),
                at.plus(-RADIUS, -short_));
    }

    private static Shape stroke(Point... points) {
        return new Shape.Path(List.of(points), 0, false, Optional.empty(),
                Optional.of(Stroke.solid(Ink.GROUND, 1.8)));
    }

    private static Shape closed(Point... points) {
        return new Shape.Path(List.of(points), 0, true, Optional.empty(), Optional.of(Stroke.solid(Ink.GROUND, 1.5)));
    }
}
