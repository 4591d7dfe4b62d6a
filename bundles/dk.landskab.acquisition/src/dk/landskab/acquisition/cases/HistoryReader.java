// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;

/** Puts what a case records into the order in which it happened. */
final class HistoryReader {

    private static final Comparator<Happening> BY_DATE = Comparator.comparing(each -> each.date().orElse(null),
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Records records;
    private final Parties parties;
    private final LocalDate date;
    private final List<Happening> happenings = new ArrayList<>();

    HistoryReader(Records records, EffectiveProcess process, LocalDate date) {
        this.records = records;
        this.parties = new Parties(process);
        this.date = date;
    }

    /** On one day: a phase is entered, forms and results come in, gates and decisions follow, the phase is left. */
    List<Happening> history() {
        records.phases().forEach(this::collect);
        return happenings.stream().sorted(BY_DATE).toList();
    }

    private void collect(PhaseRecord phase) {
        add(phase.getEntered(), phase, told("entered", phase.getPhase()), List.of(), List.of());
        phase.getReceived().forEach(this::received);
        phase.getResults().forEach(this::result);
        phase.getGates().forEach(this::gate);
        phase.getDecisions().forEach(this::decision);
        if (phase.getLeft() != null) {
            add(phase.getLeft(), phase, told("left", phase.getPhase()), List.of(), List.of());
        }
    }

    private void received(FormRecord form) {
        List<Party> by = form.getForm() == null ? List.of() : parties.fillingIn(form.getForm());
        add(form.getDate(), form, form.getCaseNumber() == null ? told("received", form.getForm())
                : told("received.case", form.getForm(), form.getCaseNumber()), by, List.of());
    }

    private void result(Assessment result) {
        Collection<Actor> defined = result.getDefinition() == null ? List.of() : result.getDefinition().getBy();
        Identified what = result.getDefinition() == null ? result : result.getDefinition();
        Message told = result.getLevel() == RiskLevel.UNKNOWN ? told("result", what, result.getOutcome())
                : told("result.level", what, result.getOutcome(), result.getLevel());
        add(result.getDate(), result, reasoned(told, result.getSummary()), parties.of(result.getBy(), defined),
                result.getConditions());
    }

    private void gate(GateRecord gate) {
        Collection<Actor> defined = gate.getGate() == null ? List.of() : gate.getGate().getDecidedBy();
        Message told = gate.getEscalatedTo() == null ? told("gate", GateName.of(gate.getGate()), gate.getResult())
                : told("gate.escalated", GateName.of(gate.getGate()), parties.of(gate.getEscalatedTo()).inWords());
        add(gate.getDate(), gate, reasoned(told, gate.getReason()), parties.of(gate.getBy(), defined), List.of());
    }

    private void decision(Decision decision) {
        add(decision.getDate(), decision, reasoned(told("decision", decision.getOutcome()), decision.getReason()),
                parties.of(decision.getBy()), decision.getConditions());
    }

    private void add(LocalDate day, Identified element, Message what, List<Party> by, List<String> conditions) {
        if (Records.isBy(day, date)) {
            happenings.add(new Happening(Optional.ofNullable(day), element, what, by, conditions));
        }
    }

    private static Message reasoned(Message told, String reason) {
        return reason == null ? told : told("reasoned", told, reason);
    }

    private static Message told(String key, Object... arguments) {
        return Message.of(HistoryReader.class, "history." + key, arguments);
    }
}
