// SPDX-License-Identifier: EPL-2.0
/**
 * Lines of money in one currency and at the prices of the year in which they are paid.
 *
 * <p>{@link dk.landskab.analysis.merger.money.Prices} promises that nothing is converted or raised without a rate or an
 * index that somebody gave, that amounts are exact fractions until they are shown, and that lines which cannot be
 * placed in time are named and never count as nothing in silence. How a line lies in time, partial months by their
 * days, is told by {@link dk.landskab.rules.cost.CostLine}.
 */
package dk.landskab.analysis.merger.money;
