// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.GateStanding;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Gates;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Certainty;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Target;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-1: a case has committed money before it passed the gates that approve it (see {@link ApprovalGates}). Money is committed
 * by a line of the case that is certain by contract or invoice, and by the signature under a contract that covers a
 * system that the case brings in, or, where the system was there before, one that was signed since the request.
 */
public final class PrematureCommitment implements Rule {

    private static final Set<Certainty> BINDING = Set.of(Certainty.CONTRACT, Certainty.INVOICE);

    @Override
    public String id() {
        return "V-ACQ-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).flatMap(each -> Stream.concat(lines(context, each), contracts(context, each)));
    }

    private Stream<Finding> lines(RuleContext context, CaseView view) {
        List<GateState> gates = ApprovalGates.of(view.state());
        return view.acquisition().getCosts().stream().filter(each -> BINDING.contains(each.getCertainty()))
                .flatMap(each -> premature(context, each, gates, LastDay.of(each).orElse(null),
                        "line", each));
    }

    private Stream<Finding> contracts(RuleContext context, CaseView view) {
        List<GateState> gates = ApprovalGates.of(view.state());
        return view.acquisition().getTargets().stream().filter(each -> each.getApplication() != null)
                .flatMap(target -> context.landscape().incoming(target.getApplication()).stream()
                        .filter(each -> each.reference() == GovernancePackage.Literals.CONTRACT__COVERS)
                        .map(each -> (Contract) each.source()).filter(each -> isOfCase(each, target, view, context))
                        .flatMap(each -> premature(context, target, gates, each.getSignedOn(), "contract", each,
                                each.getSignedOn())));
    }

    private static boolean isOfCase(Contract contract, Target target, CaseView view, RuleContext context) {
        LocalDate signed = contract.getSignedOn();
        if (signed == null || signed.isAfter(context.date())) {
            return false;
        }
        LocalDate requested = view.acquisition().getRequestedOn();
        return target.getIntroduced() == Tri.YES || requested != null && !signed.isBefore(requested);
    }

    private Stream<Finding> premature(RuleContext context, EObject where, List<GateState> gates, LocalDate day,
            String variant, Object... arguments) {
        List<String> open = gates.stream().filter(each -> !isPassedBy(each, day)).map(GateState::gate)
                .map(GateName::of).toList();
        return open.isEmpty() ? Stream.empty()
                : Stream.of(finding(context, where, variant, Stream.concat(Stream.of(open), Stream.of(arguments))
                        .toArray()));
    }

    private static boolean isPassedBy(GateState gate, LocalDate day) {
        return gate.standing() == GateStanding.PASSED && (day == null
                || Gates.passedOn(gate).filter(each -> each.isAfter(day)).isEmpty());
    }
}
