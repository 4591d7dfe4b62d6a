// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.util.stream.Stream;

import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-COST-1: a line of money that is not paid once does not say from when, so that it is in no sum over time. */
public final class UndatedCost implements Rule {

    @Override
    public String id() {
        return "V-COST-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Cost.class).stream()
                .filter(cost -> cost.getPeriod() != Period.ONCE && cost.getFrom() == null)
                .map(cost -> finding(context, cost, "from", cost).at(Literals.COST__FROM));
    }
}
