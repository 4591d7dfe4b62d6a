// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.condition.Referrers;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;

/**
 * The state of one case at a date.
 *
 * @param acquisition the case
 * @param date that it is the state at
 * @param process that the case runs through; empty where it is not in the landscape
 * @param stage how far it has come
 * @param phases of the process, in their order
 * @param current the phase that it is in, or is to enter next; empty where it is done or has no process
 * @param waiting the gate that it waits at; empty unless it is {@link Stage#AT_GATE}
 * @param history what it records, the earliest first
 * @param permits that the process grants to such a case
 * @param money its money
 * @param undecided what could not be told, and why
 */
public record CaseState(Acquisition acquisition, LocalDate date, Optional<EffectiveProcess> process, Stage stage,
        List<PhaseState> phases, Optional<PhaseState> current, Optional<Waiting> waiting, List<Happening> history,
        List<Permit> permits, CaseMoney money, List<Undecided> undecided) {

    /** Copies the lists. */
    public CaseState {
        phases = List.copyOf(phases);
        history = List.copyOf(history);
        permits = List.copyOf(permits);
        undecided = List.copyOf(undecided);
    }

    /** The state of a case of a landscape at a date. */
    public static CaseState of(Landscape landscape, Acquisition acquisition, LocalDate date) {
        return of(Referrers.in(landscape), acquisition, date);
    }

    /** The state of a case of something else than a landscape that was read. */
    public static CaseState of(Referrers around, Acquisition acquisition, LocalDate date) {
        return new StateReader(around, acquisition, date).state();
    }

    /**
     * The gate that the case comes to next: the one it waits at, or the first one in its current phase or after it that
     * it has to pass; empty where there is none, and for a case that is not open.
     */
    public Optional<GateState> nextGate() {
        return !stage.isOpen() ? Optional.empty() : phases.stream()
                .filter(each -> each.standing() == PhaseStanding.CURRENT || each.standing() == PhaseStanding.AHEAD)
                .flatMap(each -> each.gates().stream()).filter(GateState::isAhead).findFirst();
    }

    /** Whether it waits longer than the process gives. */
    public boolean isOverdue() {
        return waiting.filter(Waiting::isOverdue).isPresent();
    }

    /** The phases that the category of the case leaves out. */
    public List<PhaseState> skipped() {
        return phases.stream().filter(each -> each.standing() == PhaseStanding.SKIPPED).toList();
    }

    /** What was escalated, and what came of it. */
    public List<GateState> escalations() {
        return phases.stream().flatMap(each -> each.gates().stream())
                .filter(each -> each.record().filter(Records::isEscalated).isPresent()).toList();
    }
}
