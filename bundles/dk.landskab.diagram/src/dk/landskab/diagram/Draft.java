// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.paint.Caption;

/**
 * What a diagram shows, read from a model and not drawn yet.
 *
 * @param request that it answers
 * @param compared what it shows, and what became of it
 * @param caption the words around it
 */
public record Draft(DrawingRequest request, ComparedViews compared, Caption caption) {
}
