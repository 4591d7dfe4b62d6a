// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import static dk.landskab.acquisition.writing.ContentOrder.sorted;

import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** What happened in a phase, in sentences. */
final class RecordText {

    private final Lines lines;
    private final Wording say;

    RecordText(Lines lines, Wording wording) {
        this.lines = lines;
        this.say = wording;
    }

    void write(PhaseRecord phase) {
        lines.gap();
        lines.open(say.names("phase", phase, Literals.PHASE_RECORD__PHASE), say.plain("entered", phase.getEntered()),
                say.plain("left", phase.getLeft()));
        sorted(phase.getReceived()).forEach(each -> lines.line(received(each)));
        sorted(phase.getResults()).forEach(each -> lines.line(result(each)));
        sorted(phase.getGates()).forEach(each -> lines.line(gate(each)));
        sorted(phase.getDecisions()).forEach(each -> lines.line(decision(each)));
        lines.close();
    }

    String[] received(FormRecord received) {
        return words(say.names("received", received, Literals.FORM_RECORD__FORM), say.plain("on", received.getDate()),
                say.text("case", received.getCaseNumber()));
    }

    String[] result(Assessment result) {
        return words(say.names("result", result, GovernancePackage.Literals.ASSESSMENT__DEFINITION), "=",
                say.literal("Outcome", result.getOutcome()),
                result.eIsSet(GovernancePackage.Literals.ASSESSMENT__LEVEL)
                        ? say.literal("level", "RiskLevel", result.getLevel()) : "",
                say.plain("on", result.getDate()), say.plain("until", result.getValidUntil()),
                say.names("by", result, GovernancePackage.Literals.ASSESSMENT__BY),
                say.text("answer", result.getAnswer()), say.text("", result.getSummary()),
                say.texts(result.getConditions()));
    }

    String[] gate(GateRecord gate) {
        return words(say.names("gate", gate, Literals.GATE_RECORD__GATE), "=",
                gate.getResult() == Outcome.ESCALATED
                        ? "escalated " + say.names("to", gate, Literals.GATE_RECORD__ESCALATED_TO)
                        : say.literal("Outcome", gate.getResult()),
                say.plain("on", gate.getDate()), say.names("by", gate, Literals.GATE_RECORD__BY),
                say.text("", gate.getReason()));
    }

    String[] decision(Decision decision) {
        return words(say.names("decision", decision, GovernancePackage.Literals.DECISION__BY), "=",
                say.literal("DecisionOutcome", decision.getOutcome()), say.plain("on", decision.getDate()),
                say.text("", decision.getReason()), say.texts(decision.getConditions()));
    }

    private static String[] words(String... words) {
        return words;
    }
}
