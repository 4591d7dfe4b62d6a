// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import dk.landskab.model.edit.Message;

/**
 * An expression that could not be evaluated while a diagram was drawn.
 *
 * @param mapping the name of the mapping or rule that it belongs to
 * @param what why, and what to do
 */
public record Trouble(String mapping, Message what) {
}
