// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.merger.Leaving;
import dk.landskab.rules.merger.Plans;

/**
 * V-CON-3: a plan lets something leave while a contract that covers it is irrevocable to a later day than its last day
 * of use, and nobody has written down what it costs to be let go: a line for termination in the contract, or one for
 * the contract or for what leaves.
 */
public final class BoundContract implements Rule {

    @Override
    public String id() {
        return "V-CON-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Plans plans = Plans.of(context);
        return context.landscape().all(Contract.class).stream()
                .filter(each -> each.getIrrevocableTo() != null && Contracts.isInForce(each, context.date()))
                .flatMap(contract -> contract.getCovers().stream()
                        .flatMap(each -> Stream.ofNullable(plans.leaving().get(each)))
                        .filter(leaving -> contract.getIrrevocableTo().isAfter(leaving.lastDay()))
                        .filter(leaving -> !isPriced(context, contract, leaving))
                        .map(leaving -> finding(context, contract, "bound", contract, contract.getIrrevocableTo(),
                                leaving.element(), leaving.lastDay()).at(Literals.CONTRACT__IRREVOCABLE_TO)));
    }

    private static boolean isPriced(RuleContext context, Contract contract, Leaving leaving) {
        Stream<Cost> elsewhere = Stream.<Element>of(contract, leaving.element())
                .flatMap(each -> context.landscape().incoming(each).stream())
                .filter(incoming -> incoming.reference() == Literals.COST__OF)
                .map(incoming -> (Cost) incoming.source());
        return Stream.concat(contract.getCosts().stream(), elsewhere)
                .anyMatch(cost -> cost.getKind() == CostKind.TERMINATION);
    }
}
