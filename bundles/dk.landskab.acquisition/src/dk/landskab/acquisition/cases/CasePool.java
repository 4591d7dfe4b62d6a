// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.Optional;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;

/** The budget pool that a line of a case draws on. */
public final class CasePool {

    private CasePool() {
    }

    /** The pool that the line names, else that of its case; empty where there is none, or the case was stopped. */
    public static Optional<BudgetPool> of(Cost line) {
        return PoolLines.pool(line);
    }
}
