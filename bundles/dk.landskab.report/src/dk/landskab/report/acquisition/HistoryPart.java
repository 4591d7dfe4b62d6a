// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Happening;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.procurement.GateRecord;

/** What has happened in a case: results, decisions, and the conditions that they set. */
record HistoryPart(CaseState state, Teller teller) {

    /** Everything, the earliest first. */
    List<Map<String, Object>> all() {
        return state.history().stream().map(this::told).toList();
    }

    /** The results of assessments. */
    List<Map<String, Object>> results() {
        return state.history().stream().filter(each -> each.element() instanceof Assessment)
                .map(each -> result(each, (Assessment) each.element())).toList();
    }

    /** What was decided at gates and above them. */
    List<Map<String, Object>> decisions() {
        return state.history().stream()
                .filter(each -> each.element() instanceof GateRecord || each.element() instanceof Decision)
                .map(this::told).toList();
    }

    /** The conditions that results and decisions set, each with who set it and when. */
    List<Map<String, Object>> conditions() {
        return state.history().stream().flatMap(each -> each.conditions().stream().map(text -> new Model()
                .with("text", text).with("setBy", teller.parties(each.by())).with("date", teller.date(each.date()))
                .with("with", teller.say(each.what())).map())).toList();
    }

    private Map<String, Object> told(Happening happening) {
        return new Model().with("date", teller.date(happening.date())).with("what", teller.say(happening.what()))
                .with("by", teller.parties(happening.by())).with("conditions", happening.conditions()).map();
    }

    private Map<String, Object> result(Happening happening, Assessment assessment) {
        Optional<String> label = Optional.ofNullable(assessment.getDefinition()).map(each -> each.getLabel());
        return new Model().with("label", label.orElseGet(() -> teller.name(assessment)))
                .with("outcome", teller.word(assessment.getOutcome())).with("level", teller.word(assessment.getLevel()))
                .with("date", teller.date(happening.date())).with("validUntil", teller.date(assessment.getValidUntil()))
                .with("summary", assessment.getSummary()).with("by", teller.parties(happening.by()))
                .with("conditions", happening.conditions()).map();
    }
}
