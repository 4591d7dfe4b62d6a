// SPDX-License-Identifier: EPL-2.0
/**
 * Money over time, and V-COST: what is written about money can be added up.
 *
 * <p>{@link dk.landskab.rules.cost.CostOverTime} spreads lines of money over months and years. Amounts are exact: a
 * third of a quarter is kept as a fraction and rounded only where it is shown. Currencies are never converted and
 * never added to each other.
 */
package dk.landskab.rules.cost;
