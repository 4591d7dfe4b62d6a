// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.NeededKind;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.condition.ConditionWords;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.acquisition.condition.Unknown;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-5: too little is known to say whether a condition holds, so that an assessment that is not there, or a gate that
 * was not passed, counts as required. Only the phases that the case has left, is in or enters next are looked at.
 */
public final class UnknownCondition implements Rule {

    private static final Set<PhaseStanding> REACHED = Set.of(PhaseStanding.LEFT, PhaseStanding.CURRENT);

    @Override
    public String id() {
        return "V-ACQ-5";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).filter(CaseView::isPursued).flatMap(view -> view.state().phases().stream()
                .filter(each -> REACHED.contains(each.standing())).flatMap(each -> each.gates().stream())
                .flatMap(gate -> Stream.concat(gate(context, view, gate), assessments(context, view, gate))));
    }

    private Stream<Finding> gate(RuleContext context, CaseView view, GateState gate) {
        return !gate.isAhead() || gate.applies().value() != Truth.UNKNOWN ? Stream.empty()
                : Stream.of(finding(context, view.acquisition(), "gate", GateName.of(gate.gate()),
                        new ConditionWords(gate.gate().getWhen()), reasons(gate.applies())));
    }

    private Stream<Finding> assessments(RuleContext context, CaseView view, GateState gate) {
        return gate.needed().stream().filter(each -> each.kind() == NeededKind.ASSESSMENT && each.isOpen())
                .filter(each -> each.applies().value() == Truth.UNKNOWN)
                .map(each -> finding(context, view.acquisition(), "assessment", each.what(),
                        GateName.of(gate.gate()), new ConditionWords(each.when().orElse(null)), reasons(each.applies())));
    }

    /** All reasons as one text: each is a sentence of its own. */
    private Message reasons(Evaluation evaluation) {
        return evaluation.unknowns().stream().map(Unknown::why).distinct()
                .reduce((one, other) -> message("also", one, other)).orElseGet(() -> message("also", "", ""));
    }
}
