// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.rules.cost.Amount;

/**
 * What is drawn on a budget pool in the pool's year and currency. Lines in other currencies are in no sum.
 *
 * @param pool that says its year, amount and currency
 * @param currency in capitals
 * @param held what the pool holds
 * @param planned all lines
 * @param committed of these the lines that are bound by a contract or an invoice
 */
public record PoolShare(BudgetPool pool, String currency, Amount held, Amount planned, Amount committed) {

    /** What the pool holds beyond what is planned; negative where it is too little. */
    public Amount left() {
        return held.minus(planned);
    }
}
