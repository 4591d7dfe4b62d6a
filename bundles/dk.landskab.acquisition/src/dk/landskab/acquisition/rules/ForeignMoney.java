// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CasePool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.cost.CostLine;

/**
 * V-ACQ-14: a line of a case draws on a budget pool that is in another currency. A landscape holds no rates, so the
 * line is in no sum of the pool: what is left of the pool looks larger than it is.
 */
public final class ForeignMoney implements Rule {

    @Override
    public String id() {
        return "V-ACQ-14";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).flatMap(each -> each.getCosts().stream()).flatMap(line -> foreign(context, line));
    }

    private Stream<Finding> foreign(RuleContext context, Cost line) {
        Optional<String> own = CostLine.currency(line);
        return CasePool.of(line).flatMap(pool -> CostLine.currency(pool.getCurrency())
                .filter(currency -> own.isPresent() && !own.get().equals(currency))
                .map(currency -> finding(context, line, "foreign", line, own.get(), pool, currency)
                        .at(Literals.COST__CURRENCY)))
                .stream();
    }
}
