// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import dk.landskab.diagram.plan.NodeStyle;

/**
 * The look of a box after its expressions were evaluated.
 *
 * @param key of its line in a legend: the mapping, and the predicate of the conditional style that holds
 * @param width in pixels; {@link #AS_NEEDED} in a container
 * @param height likewise
 * @param lineWidth in pixels; 0 for no border
 */
public record NodeLook(String key, NodeStyle style, double width, double height, int lineWidth, Label label) {

    /** As large as what is in it. */
    public static final double AS_NEEDED = -1;
}
