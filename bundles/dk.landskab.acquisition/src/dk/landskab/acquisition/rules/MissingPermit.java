// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.Permit;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.core.Tri;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Target;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-3: a system that a case brings in is in operation, or the case says that what it brings in is in use, and a gate
 * of the process that grants permission for that has not been passed. A permit in a phase that the case skips, or that
 * lies before the one in which it began, is not asked for.
 */
public final class MissingPermit implements Rule {

    @Override
    public String id() {
        return "V-ACQ-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).flatMap(view -> {
            List<Target> running = view.acquisition().getTargets().stream()
                    .filter(target -> isInOperation(context, target)).toList();
            return view.state().permits().stream().filter(permit -> !permit.isGranted())
                    .flatMap(permit -> running.isEmpty() ? stated(context, view, permit)
                            : running.stream().map(target -> told(context, target, permit)));
        });
    }

    private Stream<Finding> stated(RuleContext context, CaseView view, Permit permit) {
        return view.acquisition().getState() != AcquisitionState.IN_USE ? Stream.empty()
                : Stream.of(finding(context, view.acquisition(), "stated", permit.name(), GateName.of(permit.gate()))
                        .at(Literals.ACQUISITION__STATE));
    }

    private static boolean isInOperation(RuleContext context, Target target) {
        return target.getIntroduced() == Tri.YES && target.getApplication() != null
                && context.statusOf(target.getApplication()) == LifecycleStatus.OPERATIONAL;
    }

    private Finding told(RuleContext context, Target target, Permit permit) {
        return finding(context, target, "permit", target.getApplication(), permit.name(),
                GateName.of(permit.gate()));
    }
}
