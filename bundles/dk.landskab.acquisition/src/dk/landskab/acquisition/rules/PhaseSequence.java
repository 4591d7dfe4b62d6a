// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.GateStanding;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Gates;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-4: the phases of a case do not follow each other as the process has them: one was left before a gate of it was
 * passed, entered before the one before it was left, or not entered at all between two that were; or its dates go
 * backwards. A case may begin in any phase, and it may go back to one in which it was before.
 */
public final class PhaseSequence implements Rule {

    private static final Set<GateStanding> DONE = Set.of(GateStanding.PASSED, GateStanding.NOT_NEEDED);

    @Override
    public String id() {
        return "V-ACQ-4";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).flatMap(view -> Stream.of(gates(context, view), sequence(context, view),
                jumped(context, view), dates(context, view)).flatMap(each -> each));
    }

    private Stream<Finding> gates(RuleContext context, CaseView view) {
        return view.state().phases().stream().filter(each -> each.left().isPresent() && !isBackwards(each)
                        && view.records().latest(each.phase()).filter(PhaseSequence::hasUnknownGate).isEmpty())
                .flatMap(phase -> phase.gates().stream().filter(gate -> !isPassedBy(gate, phase.left().get()))
                        .map(gate -> finding(context, view.records().latest(phase.phase()).orElseThrow(), "gate",
                                phase.phase(), phase.left().get(), GateName.of(gate.gate()))));
    }

    /** Whether a gate is recorded by a name that means none, which is told and may be the one that is asked for. */
    private static boolean hasUnknownGate(PhaseRecord phase) {
        return phase.getGates().stream().anyMatch(each -> each.getGate() == null || each.getGate().eIsProxy());
    }

    /** Dates that cannot be right say nothing of the gates. */
    private static boolean isBackwards(PhaseState phase) {
        return phase.entered().filter(phase.left().orElseThrow()::isBefore).isPresent();
    }

    private static boolean isPassedBy(GateState gate, LocalDate left) {
        return DONE.contains(gate.standing()) && Gates.passedOn(gate).filter(each -> each.isAfter(left)).isEmpty();
    }

    private Stream<Finding> sequence(RuleContext context, CaseView view) {
        List<PhaseRecord> entered = view.records().phases();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < entered.size(); i++) {
            PhaseRecord before = entered.get(i - 1);
            PhaseRecord after = entered.get(i);
            boolean isEarly = before.getLeft() == null || after.getEntered() != null
                    && after.getEntered().isBefore(before.getLeft());
            boolean isNew = entered.subList(0, i).stream().noneMatch(each -> each.getPhase() == after.getPhase());
            List<PhaseDef> order = view.process().phases();
            if (isNew && order.indexOf(after.getPhase()) < order.indexOf(before.getPhase())) {
                findings.add(finding(context, after, "order", after.getPhase(), before.getPhase()));
            } else if (isEarly) {
                findings.add(finding(context, after, "early", after.getPhase(), before.getPhase()));
            }
        }
        return findings.stream();
    }

    private Stream<Finding> jumped(RuleContext context, CaseView view) {
        List<PhaseState> phases = view.state().phases();
        return view.records().phases().stream().filter(each -> view.process().phases().contains(each.getPhase()))
                .flatMap(record -> {
                    int index = view.process().phases().indexOf(record.getPhase());
                    return index > 0 && phases.get(index - 1).standing() == PhaseStanding.AHEAD
                            ? Stream.of(finding(context, record, "jumped", record.getPhase(),
                                    phases.get(index - 1).phase()))
                            : Stream.empty();
                });
    }

    private Stream<Finding> dates(RuleContext context, CaseView view) {
        LocalDate requested = view.acquisition().getRequestedOn();
        return view.records().phases().stream().filter(each -> each.getEntered() != null).flatMap(phase -> {
            LocalDate entered = phase.getEntered();
            Stream<Finding> left = phase.getLeft() != null && phase.getLeft().isBefore(entered) ? Stream.of(
                    finding(context, phase, "backwards", phase.getPhase(), phase.getLeft(), entered)) : Stream.empty();
            Stream<Finding> request = requested != null && entered.isBefore(requested) ? Stream.of(
                    finding(context, phase, "request", phase.getPhase(), entered, requested)) : Stream.empty();
            Stream<Finding> gates = phase.getGates().stream().filter(each -> isBefore(each, entered))
                    .map(each -> finding(context, each, "decided", GateName.of(each.getGate()), each.getDate(),
                            entered));
            return Stream.of(left, request, gates).flatMap(each -> each);
        });
    }

    private static boolean isBefore(GateRecord gate, LocalDate entered) {
        return gate.getDate() != null && gate.getDate().isBefore(entered);
    }
}
