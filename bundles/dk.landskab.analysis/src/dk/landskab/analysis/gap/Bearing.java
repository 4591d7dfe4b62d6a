// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;

/**
 * That a restriction (D1.1) bears on a gap.
 *
 * @param restriction with its consequence, alternative and horizon
 * @param through what it applies to: an element or a follower of the gap, or its product, its platform or a contract
 *            that covers it
 */
public record Bearing(Restriction restriction, Element through) {
}
