// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;

import dk.landskab.diagram.plan.LineStyle;

/**
 * How an outline is drawn.
 *
 * @param width in pixels
 */
public record Stroke(Ink ink, double width, LineStyle style) {

    /** An unbroken one. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, LineStyle.SOLID);
    }

    /** The lengths of dashes and gaps in pixels; empty for an unbroken line. */
    public List<Double> dashes() {
        return switch (style) {
            case SOLID -> List.of();
            case DASH -> List.of(5.0, 4.0);
            case DOT -> List.of(1.5, 3.0);
            case DASH_DOT -> List.of(7.0, 3.0, 1.5, 3.0);
        };
    }
}
