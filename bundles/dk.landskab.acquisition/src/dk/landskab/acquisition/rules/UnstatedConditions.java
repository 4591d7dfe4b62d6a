// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-21: something was approved on conditions, and none is stated. A gate states them in its reason.
 */
public final class UnstatedConditions implements Mendable {

    @Override
    public String id() {
        return "V-ACQ-21";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(PhaseRecord.class).stream().flatMap(phase -> Stream.of(
                phase.getResults().stream().filter(each -> each.getOutcome() == Outcome.GO_WITH_CONDITIONS
                        && isNothing(each.getConditions()))
                        .map(each -> finding(context, each, "conditions", Recorded.name(each))
                                .at(GovernancePackage.Literals.ASSESSMENT__CONDITIONS)),
                phase.getDecisions().stream().filter(each -> each.getOutcome()
                        == DecisionOutcome.APPROVED_WITH_CONDITIONS && isNothing(each.getConditions()))
                        .map(each -> finding(context, each, "conditions", Recorded.name(each))
                                .at(GovernancePackage.Literals.DECISION__CONDITIONS)),
                phase.getGates().stream().filter(each -> each.getResult() == Outcome.GO_WITH_CONDITIONS
                        && isNothing(Stream.ofNullable(each.getReason()).toList()))
                        .map(each -> finding(context, each, "gate", GateName.of(each.getGate()))
                                .at(ProcurementPackage.Literals.GATE_RECORD__REASON)))
                .flatMap(findings -> findings));
    }

    private static boolean isNothing(List<String> texts) {
        return texts.stream().allMatch(String::isBlank);
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        Clauses clauses = new Clauses(text);
        Stream<Mend> results = TextObjects.of(finding, text, Assessment.class).stream().flatMap(each -> clauses
                .replace(each, GovernancePackage.Literals.ASSESSMENT__OUTCOME, "go").stream())
                .map(edit -> new Mend(message("mend", "go"), List.of(edit)));
        Stream<Mend> decisions = TextObjects.of(finding, text, Decision.class).stream().flatMap(each -> clauses
                .replace(each, GovernancePackage.Literals.DECISION__OUTCOME, "approved").stream())
                .map(edit -> new Mend(message("mend", "approved"), List.of(edit)));
        Stream<Mend> gates = TextObjects.of(finding, text, GateRecord.class).stream().flatMap(each -> clauses
                .replace(each, ProcurementPackage.Literals.GATE_RECORD__RESULT, "go").stream())
                .map(edit -> new Mend(message("mend", "go"), List.of(edit)));
        return Stream.of(results, decisions, gates).flatMap(each -> each).toList();
    }
}
