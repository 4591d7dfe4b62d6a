// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.Optional;

import dk.landskab.diagram.expression.Expression;

/**
 * How a label looks.
 *
 * @param text what it says
 * @param points the size of its letters; {@link #pixels()} are what is drawn
 * @param struck with a line through it
 */
public record LabelStyle(Optional<Expression> text, int points, boolean bold, boolean italic, boolean underlined,
        boolean struck, Colour colour, Alignment alignment) {

    /** Where a label stands in the width that it has. */
    public enum Alignment {
        /** In the middle. */
        CENTER,
        /** At the left. */
        LEFT,
        /** At the right. */
        RIGHT
    }

    /** The size of the letters in pixels: 10 points are 13. */
    public double pixels() {
        return Math.round(points * 4 / 3.0);
    }
}
