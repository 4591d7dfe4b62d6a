// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.Optional;

import dk.landskab.diagram.expression.Expression;

/**
 * How a line looks.
 *
 * @param width in pixels
 * @param straight whether it goes the shortest way; else in right angles
 */
public record EdgeStyle(Colour colour, Optional<Expression> width, LineStyle line, Arrow source, Arrow target,
        boolean straight, Optional<LabelStyle> begin, Optional<LabelStyle> center, Optional<LabelStyle> end) {
}
