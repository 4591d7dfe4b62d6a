// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededKind;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.ConditionWords;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.model.governance.Assessment;

/** The gate that a case waits at: who decides what, by when, and what is still wanting. */
record GatePart(CaseState state, Teller teller) {

    /** The gate; empty where the case waits at none. */
    Optional<Map<String, Object>> map() {
        return state.waiting().map(this::gate);
    }

    private Map<String, Object> gate(Waiting waiting) {
        GateState gate = waiting.gate();
        long open = waiting.open().stream().filter(each -> each.standing() != NeededStanding.TO_JUDGE).count();
        return new Model().with("label", GateName.of(gate.gate())).with("type", teller.word(gate.gate().getType()))
                .with("permit", gate.gate().getPermit()).with("phase", waiting.phase().phase().getLabel())
                .with("standing", teller.say(gate.standing().inWords()))
                .with("decidedBy", teller.parties(waiting.decidedBy()))
                .with("consulted", teller.parties(waiting.consulted()))
                .with("forWhom", teller.parties(waiting.forWhom()))
                .with("since", teller.date(waiting.since())).with("days", waiting.days().map(teller::number))
                .with("within", waiting.within().map(teller::number)).with("isOverdue", waiting.isOverdue())
                .with("escalatesTo", waiting.escalatesTo().map(teller::party))
                .with("isReady", waiting.isReady())
                .with("readiness", teller.say(waiting.isReady() ? "gate.ready" : open == 1 ? "gate.lacks.one"
                        : "gate.lacks.many", open))
                .with("overdue", waiting.isOverdue() ? teller.say("gate.overdue", waiting.days().orElseThrow(),
                        waiting.within().orElseThrow()) : null)
                .with("needed", gate.needed().stream().filter(each -> each.kind() != NeededKind.CRITERION
                        && each.standing() != NeededStanding.NOT_NEEDED).map(this::needed).toList())
                .with("criteria", gate.needed().stream().filter(each -> each.kind() == NeededKind.CRITERION
                        && each.standing() != NeededStanding.NOT_NEEDED).map(this::needed).toList())
                .map();
    }

    private Map<String, Object> needed(Needed needed) {
        Optional<Assessment> result = needed.result();
        return new Model().with("label", teller.name(needed.what())).with("kind", teller.say("needed." + needed.kind()))
                .with("by", teller.parties(needed.by()))
                .with("standing", teller.capital(teller.say(needed.standing().inWords())))
                .with("isOpen", needed.isOpen())
                .with("isUnknown", needed.applies().value() == Truth.UNKNOWN)
                .with("when", needed.when().map(ConditionWords::new).map(teller::words))
                .with("outcome", result.map(Assessment::getOutcome).map(teller::word))
                .with("level", result.map(Assessment::getLevel).map(teller::word))
                .with("date", result.map(Assessment::getDate).map(teller::date))
                .with("validUntil", teller.date(needed.validUntil()))
                .map();
    }

    /** What is not known and counts as required, each with what it is counted for. */
    List<Map<String, Object>> unknowns() {
        return Unknowns.of(state, teller).entrySet().stream().map(each -> new Model()
                .with("variable", each.getKey().variable()).with("why", teller.say(each.getKey().why()))
                .with("countedFor", String.join(", ", each.getValue())).map()).toList();
    }
}
