// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.Results;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Escalation;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;

/** What a case records up to a date, that day included. A record without a date counts as earlier than any other. */
public final class Records {

    private static final Set<DecisionOutcome> APPROVING = EnumSet.of(DecisionOutcome.APPROVED,
            DecisionOutcome.APPROVED_WITH_CONDITIONS);
    private static final Comparator<LocalDate> EARLIEST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<GateRecord> BY_DATE = Comparator.comparing(GateRecord::getDate, EARLIEST);

    private final EffectiveProcess process;
    private final LocalDate date;
    private final List<PhaseRecord> phases;

    private Records(EffectiveProcess process, LocalDate date, List<PhaseRecord> phases) {
        this.process = process;
        this.date = date;
        this.phases = phases;
    }

    /** The records of a case that runs through a process. */
    public static Records of(Acquisition acquisition, EffectiveProcess process, LocalDate date) {
        List<PhaseDef> order = process.phases();
        return new Records(process, date, acquisition.getPhaseRecords().stream()
                .filter(each -> isBy(each.getEntered(), date))
                .sorted(Comparator.comparing(PhaseRecord::getEntered, EARLIEST)
                        .thenComparing(each -> order.indexOf(each.getPhase())))
                .toList());
    }

    /** The phases that were entered, in the order in which they were. */
    public List<PhaseRecord> phases() {
        return phases;
    }

    /** The last time that a phase was entered. */
    public Optional<PhaseRecord> latest(PhaseDef phase) {
        return phases.stream().filter(each -> each.getPhase() == phase).reduce((one, other) -> other);
    }

    /** When a phase was left, if it was left by the date. */
    public boolean hasLeft(PhaseRecord phase) {
        return phase.getLeft() != null && isBy(phase.getLeft(), date);
    }

    /** What was recorded at a gate, the earliest first. */
    public List<GateRecord> at(GateDef gate) {
        return all().filter(each -> each.getGate() == gate).toList();
    }

    /** Whether a record says that somebody higher is to decide. */
    public static boolean isEscalated(GateRecord gate) {
        return gate.getResult() == Outcome.ESCALATED || gate.getEscalatedTo() != null;
    }

    /** Whether a decision lets a case go on. */
    public static boolean isApproving(Decision decision) {
        return APPROVING.contains(decision.getOutcome());
    }

    /**
     * What somebody higher decided after a no or an escalation at a gate: the decision that the record names, or the
     * last one in its phase by whom it was escalated to, before anything else was escalated there.
     */
    public Optional<Decision> decisionOn(GateRecord gate) {
        if (gate.getDecision() != null) {
            return Optional.of(gate.getDecision()).filter(each -> !each.eIsProxy() && isBy(each.getDate(), date));
        }
        if (!isEscalated(gate) && gate.getResult() != Outcome.NO_GO
                || !(gate.eContainer() instanceof PhaseRecord phase)) {
            return Optional.empty();
        }
        Optional<LocalDate> next = phase.getGates().stream().filter(Records::isEscalated).map(GateRecord::getDate)
                .filter(each -> each != null && gate.getDate() != null && each.isAfter(gate.getDate()))
                .min(Comparator.naturalOrder());
        return phase.getDecisions().stream().filter(each -> isBy(each.getDate(), date))
                .filter(each -> EARLIEST.compare(each.getDate(), gate.getDate()) >= 0)
                .filter(each -> next.filter(day -> EARLIEST.compare(each.getDate(), day) >= 0).isEmpty())
                .filter(each -> isBySomebodyHigher(each, gate))
                .max(Comparator.comparing(Decision::getDate, EARLIEST));
    }

    /** Whether a no of an assessment was overruled: a gate that asks for it was escalated and then approved. */
    public boolean isOverruled(Assessment result) {
        return all().filter(each -> asksFor(each.getGate(), result)).map(this::decisionOn).flatMap(Optional::stream)
                .filter(Records::isApproving)
                .anyMatch(each -> EARLIEST.compare(each.getDate(), result.getDate()) >= 0);
    }

    /** Whether a day is not after another; a day that is not recorded is not. */
    static boolean isBy(LocalDate day, LocalDate date) {
        return day == null || !day.isAfter(date);
    }

    private Stream<GateRecord> all() {
        return phases.stream().map(PhaseRecord::getGates).flatMap(Collection::stream)
                .filter(each -> isBy(each.getDate(), date)).sorted(BY_DATE);
    }

    private static boolean asksFor(GateDef gate, Assessment result) {
        return gate != null && gate.getRequires().stream().map(GateRequirement::getAssessments)
                .flatMap(Collection::stream).anyMatch(each -> Results.isOf(result, each));
    }

    private boolean isBySomebodyHigher(Decision decision, GateRecord gate) {
        List<Actor> higher = gate.getEscalatedTo() != null ? List.of(gate.getEscalatedTo())
                : gate.getGate() == null ? List.of()
                        : gate.getGate().getEscalations().stream().map(Escalation::getTo).filter(Objects::nonNull)
                                .toList();
        return decision.getBy().isEmpty() || higher.isEmpty()
                || decision.getBy().stream().anyMatch(each -> higher.stream().anyMatch(other -> isSame(each, other)));
    }

    private boolean isSame(Actor one, Actor other) {
        return one == other || process.unit(one).isPresent() && process.unit(one).equals(process.unit(other));
    }
}
