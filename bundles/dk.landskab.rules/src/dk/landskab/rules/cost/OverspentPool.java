// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-COST-2: the lines on a budget pool come to more, in the year of the pool, than the pool holds. Only lines in the
 * pool's currency are added; others are told by V-COST-3. A pool without year, amount or currency cannot be judged.
 */
public final class OverspentPool implements Rule {

    private static final int CENTS = 2;

    @Override
    public String id() {
        return "V-COST-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Sums.of(context).byPool().entrySet().stream()
                .flatMap(entry -> overspent(context, entry.getKey(), entry.getValue()).stream());
    }

    private Optional<Finding> overspent(RuleContext context, BudgetPool pool, List<Cost> costs) {
        if (!CostLine.isAmount(pool.getAmount()) || pool.getYear() == null || !CostLine.isYear(pool.getYear())) {
            return Optional.empty();
        }
        Amount held = Amount.of(pool.getAmount());
        return CostLine.currency(pool.getCurrency()).flatMap(currency -> {
            Amount spent = CostOverTime.of(costs).in(Year.of(pool.getYear()), currency);
            return spent.compareTo(held) <= 0 ? Optional.empty()
                    : Optional.of(finding(context, pool, "overspent", pool, pool.getYear().toString(), currency,
                            spent.rounded(CENTS), pool.getAmount(), spent.minus(held).rounded(CENTS))
                            .at(Literals.BUDGET_POOL__AMOUNT));
        });
    }
}
