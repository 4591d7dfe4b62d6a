// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Comparison;

/**
 * A variable of a condition that is not known well enough to say whether the condition holds.
 *
 * @param comparison where it is asked for
 * @param why it is not known, and what to state
 */
public record Unknown(Comparison comparison, Message why) {
}
