// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.Optional;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.rules.cost.Amount;

/**
 * What is paid from a budget pool in a year.
 *
 * @param owner whose lines they are
 * @param pool the pool; empty for lines that name none
 * @param year the calendar year, or what of it lies within the analysis
 * @param amount exact
 */
public record PoolYear(Owner owner, Optional<BudgetPool> pool, int year, Amount amount) {
}
