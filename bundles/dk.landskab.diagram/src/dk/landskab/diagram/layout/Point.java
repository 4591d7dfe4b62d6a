// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

/** A place on a diagram, in pixels from its upper left corner. */
public record Point(double x, double y) {

    /** The point so much further. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
