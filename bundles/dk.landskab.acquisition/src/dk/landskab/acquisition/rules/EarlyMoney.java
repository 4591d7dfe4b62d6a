// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.stream.Stream;

import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-17: the money of a case begins, or a contract is to be ended for it, before anybody requested it. A line that
 * is placed in a month or a year counts by the last day of it.
 */
public final class EarlyMoney implements Rule {

    @Override
    public String id() {
        return "V-ACQ-17";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).filter(each -> each.getRequestedOn() != null)
                .flatMap(each -> Stream.concat(lines(context, each), notices(context, each)));
    }

    private Stream<Finding> lines(RuleContext context, Acquisition acquisition) {
        LocalDate requested = acquisition.getRequestedOn();
        return acquisition.getCosts().stream()
                .filter(each -> LastDay.of(each).filter(day -> day.isBefore(requested)).isPresent())
                .map(each -> finding(context, each, "line", each, requested).at(GovernancePackage.Literals.COST__FROM));
    }

    private Stream<Finding> notices(RuleContext context, Acquisition acquisition) {
        LocalDate requested = acquisition.getRequestedOn();
        return acquisition.getNotices().stream()
                .filter(each -> each.getTerminateBy() != null && each.getTerminateBy().isBefore(requested))
                .map(each -> finding(context, each, "contract", each.getContract(), each.getTerminateBy(), requested)
                        .at(ProcurementPackage.Literals.CONTRACT_NOTICE__TERMINATE_BY));
    }
}
