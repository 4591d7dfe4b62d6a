// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.Optional;

import dk.landskab.diagram.expression.Expression;

/**
 * How an element looks.
 *
 * @param width in units of 10 px; 0 on both means {@code size}, -1 in a container "as large as needed"
 * @param height likewise
 * @param size for both, where neither is given
 * @param corner radius of rounded corners in pixels; 0 where they are not
 * @param labelInside whether the label stands in the node; else below it
 * @param labelHidden whether there is no label
 */
public record NodeStyle(Shape shape, Optional<Expression> width, Optional<Expression> height,
        Optional<Expression> size, Colour fill, Colour line, Optional<Expression> lineWidth, LineStyle lineStyle,
        int corner, LabelStyle label, boolean labelInside, boolean labelHidden, Optional<Expression> tooltip) {

    /** The outline. */
    public enum Shape {
        /** A rectangle. */
        SQUARE,
        /** An ellipse. */
        ELLIPSE,
        /** A rectangle with its label at the top. */
        CONTAINER
    }
}
