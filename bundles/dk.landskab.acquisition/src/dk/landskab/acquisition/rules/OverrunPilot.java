// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.procurement.Target;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-8: a pilot has ended, its system is still in operation, and no later case without a pilot is about it. The last
 * day of the pilot belongs to it.
 */
public final class OverrunPilot implements Rule {

    @Override
    public String id() {
        return "V-ACQ-8";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Acquisition.class).stream().filter(each -> hasEnded(context, each))
                .flatMap(each -> each.getTargets().stream()
                        .filter(target -> isInOperation(context, target) && successors(context, each, target).isEmpty())
                        .map(target -> finding(context, target, "overrun", each.getPilot().getTo(),
                                target.getApplication())));
    }

    private static boolean hasEnded(RuleContext context, Acquisition acquisition) {
        return acquisition.getPilot() != null && acquisition.getPilot().getTo() != null
                && acquisition.getPilot().getTo().isBefore(context.date());
    }

    private static boolean isInOperation(RuleContext context, Target target) {
        Application application = target.getApplication();
        return application != null && context.statusOf(application) == LifecycleStatus.OPERATIONAL;
    }

    private static List<Acquisition> successors(RuleContext context, Acquisition pilot, Target target) {
        return context.landscape().incoming(target.getApplication()).stream()
                .filter(each -> each.reference() == ProcurementPackage.Literals.TARGET__APPLICATION)
                .map(each -> each.source().eContainer()).filter(Acquisition.class::isInstance)
                .map(Acquisition.class::cast)
                .filter(each -> each != pilot && each.getPilot() == null && CaseView.isPursued(each))
                .filter(each -> each.getRequestedOn() == null || pilot.getRequestedOn() == null
                        || !each.getRequestedOn().isBefore(pilot.getRequestedOn()))
                .toList();
    }
}
