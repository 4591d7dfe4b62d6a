// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.util.List;
import java.util.Locale;

/**
 * A picture as shapes with positions, in pixels from the upper left corner. What a shape looks like is left to the
 * style sheet, so that a drawing fits a light page, a dark page and paper.
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A shape with the names of its styles. */
    public sealed interface Shape {

        /** The names of its styles, with spaces between. */
        String style();

        /** What it is, for a template that draws it. */
        default String kind() {
            return getClass().getSimpleName();
        }
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height, String style) implements Shape {
    }

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, String style) implements Shape {
    }

    /** A closed shape, its corners as SVG has them: x and y with a comma between, corners with spaces. */
    public record Area(String corners, String style) implements Shape {
    }

    /** Words on a base line, beginning, centred or ending at x. */
    public record Words(double x, double y, Anchor anchor, String text, String style) implements Shape {
    }

    /** Which part of words stands at their position. */
    public enum Anchor {
        /** Their beginning. */
        START,
        /** Their middle. */
        MIDDLE,
        /** Their end. */
        END;

        /** As SVG has it. */
        public String svg() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
