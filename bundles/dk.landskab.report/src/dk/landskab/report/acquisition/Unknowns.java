// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.condition.ConditionText;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.edit.Message;

/** Gathers what is not known about a case, where a gate that is still ahead depends on it. */
final class Unknowns {

    private final Map<What, Set<String>> found = new LinkedHashMap<>();

    /** Something that is not known, and what to state. */
    record What(String variable, Message why) {
    }

    private final Teller teller;

    private Unknowns(Teller teller) {
        this.teller = teller;
    }

    /** What is not known, each with the labels of what is counted as required for it. */
    static Map<What, Set<String>> of(CaseState state, Teller teller) {
        Unknowns unknowns = new Unknowns(teller);
        state.phases().stream()
                .filter(each -> each.standing() == PhaseStanding.CURRENT || each.standing() == PhaseStanding.AHEAD)
                .flatMap(each -> each.gates().stream()).filter(GateState::isAhead).forEach(unknowns::add);
        return unknowns.found;
    }

    private void add(GateState gate) {
        add(gate.applies(), GateName.of(gate.gate()));
        gate.needed().forEach(each -> add(each.applies(), teller.name(each.what())));
    }

    private void add(Evaluation evaluation, String label) {
        evaluation.unknowns().forEach(each -> found
                .computeIfAbsent(new What(ConditionText.of(each.comparison().getVariable()), each.why()),
                        any -> new LinkedHashSet<>())
                .add(label));
    }
}
