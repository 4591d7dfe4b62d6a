// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.util.stream.Stream;

import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.merger.Leaving;
import dk.landskab.rules.merger.Plans;

/**
 * V-CON-4: a contract of a party of a merger is in force when that comes into effect, covers something that does not
 * leave by then, and may not follow to the merged organisation, or only in part, or nobody knows. A party has a
 * contract that is its own or of which it is a customer.
 */
public final class UnassignableContract implements Rule {

    @Override
    public String id() {
        return "V-CON-4";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Plans plans = Plans.of(context);
        return plans.mergers().stream().flatMap(merger -> context.landscape().all(Contract.class).stream()
                .filter(each -> each.getAssignable() != Tri.YES && isOfParty(context, merger, each)
                        && isNeeded(context, merger, each, plans))
                .map(each -> finding(context, each, each.getAssignable().name(), each, merger)
                        .at(Literals.CONTRACT__ASSIGNABLE)));
    }

    private static boolean isOfParty(RuleContext context, Merger merger, Contract contract) {
        return Plans.isOfParty(merger, contract, context)
                || contract.getCustomer().stream().anyMatch(merger.getParties()::contains);
    }

    private static boolean isNeeded(RuleContext context, Merger merger, Contract contract, Plans plans) {
        return Contracts.isInForce(contract, Plans.date(merger, context)) && contract.getCovers().stream()
                .map(plans.leaving()::get).anyMatch(leaving -> leaving == null || staysFor(leaving, merger, context));
    }

    private static boolean staysFor(Leaving leaving, Merger merger, RuleContext context) {
        return leaving.outOfUse().isAfter(Plans.date(merger, context));
    }
}
