// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.Optional;

import dk.landskab.diagram.plan.EdgeStyle;

/**
 * The look of a line after its expressions were evaluated.
 *
 * @param key of its line in a legend: the mapping, and the predicate of the conditional style that holds
 * @param width in pixels, at least 1
 */
public record EdgeLook(String key, EdgeStyle style, int width, Optional<Label> begin, Optional<Label> center,
        Optional<Label> end) {
}
