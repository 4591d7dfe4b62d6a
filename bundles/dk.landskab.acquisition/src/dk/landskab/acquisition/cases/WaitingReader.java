// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.business.Actor;
import dk.landskab.model.procurement.Escalation;
import dk.landskab.model.procurement.EscalationTrigger;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;

/** Says for whom and since when a case waits at a gate. */
final class WaitingReader {

    private final CaseFacts facts;
    private final Parties parties;

    WaitingReader(CaseFacts facts) {
        this.facts = facts;
        this.parties = new Parties(facts.process());
    }

    Waiting at(PhaseState phase, GateState gate) {
        List<Needed> open = gate.needed().stream().filter(Needed::isOpen).toList();
        List<Party> deciding = deciding(gate);
        Optional<LocalDate> since = since(phase, gate);
        return new Waiting(phase, gate, deciding, parties.of(gate.gate().getConsulted()), acting(gate, deciding, open),
                since, since.map(each -> ChronoUnit.DAYS.between(each, facts.date())),
                Optional.ofNullable(gate.gate().getWithinDays()), overdueTo(gate.gate()), open);
    }

    /** Those whom the process names; once it is escalated or refused, to whom it goes then. */
    private List<Party> deciding(GateState gate) {
        GateDef definition = gate.gate();
        Optional<Actor> recorded = gate.record().map(GateRecord::getEscalatedTo);
        return switch (gate.standing()) {
            case ESCALATED -> recorded.map(each -> List.of(parties.of(each)))
                    .orElseGet(() -> escalatingOn(definition, EscalationTrigger.DISAGREEMENT)
                            .map(List::of).orElseGet(() -> parties.of(definition.getDecidedBy())));
            case REFUSED -> escalatingOn(definition, EscalationTrigger.NO_GO).filter(each -> isNoGo(gate))
                    .map(List::of).orElseGet(() -> parties.of(definition.getDecidedBy()));
            case NOT_NEEDED, OPEN, PASSED -> escalatedByCondition(definition)
                    .map(List::of).orElseGet(() -> parties.of(definition.getDecidedBy()));
        };
    }

    private static boolean isNoGo(GateState gate) {
        return gate.record().filter(each -> each.getResult() == Outcome.NO_GO).isPresent();
    }

    private static List<Party> acting(GateState gate, List<Party> deciding, List<Needed> open) {
        List<Party> missing = open.stream().filter(each -> each.standing() != NeededStanding.TO_JUDGE)
                .flatMap(each -> each.by().stream()).distinct().toList();
        boolean isWithDeciders = gate.standing() == GateStanding.ESCALATED || missing.isEmpty();
        return isWithDeciders ? deciding : missing;
    }

    /** The latest of: the phase was entered, an earlier gate of it was passed, something was recorded at this gate. */
    private static Optional<LocalDate> since(PhaseState phase, GateState gate) {
        Stream<LocalDate> passed = phase.gates().stream().takeWhile(each -> each != gate)
                .flatMap(each -> Gates.passedOn(each).stream());
        return Stream.of(phase.entered().stream(), passed, gate.record().map(GateRecord::getDate).stream())
                .flatMap(each -> each).max(Comparator.naturalOrder());
    }

    private Optional<Party> overdueTo(GateDef gate) {
        return escalatingOn(gate, EscalationTrigger.OVERDUE);
    }

    private Optional<Party> escalatingOn(GateDef gate, EscalationTrigger trigger) {
        return gate.getEscalations().stream().filter(each -> each.getOn() == trigger).map(Escalation::getTo)
                .filter(Objects::nonNull).map(parties::of).findFirst();
    }

    /** A condition that is known to hold takes the decision away from those who decide otherwise. */
    private Optional<Party> escalatedByCondition(GateDef gate) {
        return gate.getEscalations().stream().filter(each -> each.getOn() == EscalationTrigger.CONDITION)
                .filter(each -> Evaluation.of(each.getWhen(), facts).value() == Truth.TRUE).map(Escalation::getTo)
                .filter(Objects::nonNull).map(parties::of).findFirst();
    }
}
