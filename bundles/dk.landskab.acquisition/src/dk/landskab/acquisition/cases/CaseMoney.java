// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.List;

import dk.landskab.analysis.Amounts;
import dk.landskab.model.governance.BudgetPool;

/**
 * The money of a case. Currencies are never added.
 *
 * @param once what is paid once
 * @param yearly what a year costs when everything that runs has begun
 * @param committed what of {@code once} and {@code yearly} is bound by a contract or an invoice
 * @param pools what the case draws on each pool, sorted by the pool's id
 * @param openPools pools of the case that say no year, amount or currency, so that nothing can be held against them
 * @param leftOut lines that some sum does not hold, each with the reason, in the order of the case
 */
public record CaseMoney(Amounts once, Amounts yearly, Amounts committed, List<PoolShare> pools,
        List<BudgetPool> openPools, List<LeftOut> leftOut) {

    /** Copies the lists. */
    public CaseMoney {
        pools = List.copyOf(pools);
        openPools = List.copyOf(openPools);
        leftOut = List.copyOf(leftOut);
    }
}
