// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.stream.Stream;

import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-ACQ-7: an expected effect has no baseline, so that nobody can tell later whether it came. */
public final class UnmeasuredEffect implements Rule {

    @Override
    public String id() {
        return "V-ACQ-7";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).flatMap(each -> each.getExpectedEffects().stream())
                .filter(each -> each.getBaseline() == null)
                .map(each -> finding(context, each, "baseline", each).at(Literals.EXPECTED_EFFECT__BASELINE));
    }
}
