// SPDX-License-Identifier: EPL-2.0
/**
 * What two organisations pay month by month while they become one, and how much of it is for running things twice
 * (domain.md D.1f).
 *
 * <p>{@link dk.landskab.analysis.merger.cost.CostPicture} promises that every part of every line of money falls in
 * exactly one {@link dk.landskab.analysis.merger.cost.CostPart}, that the parts of the months add up to the lines to
 * the last fraction, and that a system whose cost or dates nobody recorded is told and never taken to be free. A line
 * that covers several systems follows the one that is needed most: it cannot be saved while one of them stays. Amounts
 * are rounded by nobody but who shows them.
 */
package dk.landskab.analysis.merger.cost;
