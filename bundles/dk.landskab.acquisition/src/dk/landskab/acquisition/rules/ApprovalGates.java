// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Set;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateStanding;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.model.procurement.GateType;

/**
 * The gates that a case has to pass before it may bind money: those that decide, in the phases before the one that
 * grants a permit; where no permit is granted, in all phases but the last, which closes the case. What the case skips,
 * and what lies before the phase in which it began, does not count.
 */
final class ApprovalGates {

    private static final Set<GateType> DECIDING = Set.of(GateType.STOP_GO, GateType.APPROVAL);
    private static final Set<PhaseStanding> ELSEWHERE = Set.of(PhaseStanding.SKIPPED, PhaseStanding.NOT_RECORDED);

    private ApprovalGates() {
    }

    static List<GateState> of(CaseState state) {
        List<PhaseState> phases = state.phases();
        List<PhaseState> before = phases.stream().takeWhile(each -> !grants(each)).toList();
        boolean hasPermit = before.size() < phases.size();
        List<PhaseState> binding = hasPermit || phases.size() < 2 ? before : phases.subList(0, phases.size() - 1);
        return binding.stream().filter(each -> !ELSEWHERE.contains(each.standing()))
                .flatMap(each -> each.gates().stream()).filter(each -> DECIDING.contains(each.gate().getType()))
                .filter(each -> each.standing() != GateStanding.NOT_NEEDED).toList();
    }

    private static boolean grants(PhaseState phase) {
        return phase.gates().stream().anyMatch(each -> each.gate().getType() == GateType.PERMIT);
    }
}
