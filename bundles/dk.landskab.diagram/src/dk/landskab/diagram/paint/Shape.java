// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;

/** Something in a picture. Places are in pixels from its upper left corner. */
public sealed interface Shape {

    /** A rectangle; fill and stroke may be missing. */
    record Rectangle(Rect rect, double corner, Optional<Ink> fill, Optional<Stroke> stroke) implements Shape {
    }

    /** An ellipse within a rectangle. */
    record Ellipse(Rect rect, Optional<Ink> fill, Optional<Stroke> stroke) implements Shape {
    }

    /**
     * Straight pieces.
     *
     * @param corner radius with which they meet
     * @param closed whether the last point joins the first
     */
    record Path(List<Point> points, double corner, boolean closed, Optional<Ink> fill, Optional<Stroke> stroke)
            implements Shape {

        /** Copies the points. */
        public Path {
            points = List.copyOf(points);
        }

        /** The pieces with their corners rounded, as the {@code d} of an SVG path. */
        public String data() {
            return new PathData(this).svg();
        }
    }

    /**
     * One line of words.
     *
     * @param x of the beginning
     * @param y of the base line
     */
    record Words(double x, double y, String text, Lettering lettering) implements Shape {

        /** The width that the words were measured with. */
        public double width() {
            return lettering.face().width(text, lettering.size());
        }
    }

    /**
     * Letters.
     *
     * @param size in pixels
     */
    record Lettering(double size, Typeface face, boolean italic, boolean underlined, boolean struck, Ink ink) {

        /** Plain letters. */
        public static Lettering plain(double size, Ink ink) {
            return new Lettering(size, Typeface.REGULAR, false, false, false, ink);
        }

        /** Strong letters. */
        public static Lettering strong(double size, Ink ink) {
            return new Lettering(size, Typeface.SEMIBOLD, false, false, false, ink);
        }
    }

    /**
     * Shapes that belong together.
     *
     * @param id of the view; empty for what is no view
     * @param title what is told of them; empty for nothing
     */
    record Group(Optional<String> id, Optional<String> title, List<Shape> shapes) implements Shape {

        /** Copies the shapes. */
        public Group {
            shapes = List.copyOf(shapes);
        }
    }
}
