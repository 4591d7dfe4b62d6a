// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Comparison;

/**
 * A comparison that does not fit the type of its variable; it is unknown in every case.
 *
 * @param comparison what was written
 * @param what is wrong, and what would fit
 */
public record Misfit(Comparison comparison, Message what) {
}
