// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a case waits at a gate.
 *
 * @param phase that the gate closes
 * @param gate that it waits at
 * @param decidedBy who decides: those whom the process names, or to whom it was escalated
 * @param consulted whom the process wants to be heard
 * @param forWhom who has to act next: those who are to provide what is still needed, or else those who decide
 * @param since the day on which it came to this gate; empty where no day is recorded
 * @param days how many days that is ago
 * @param within how many days the process gives
 * @param escalatesTo to whom it goes if it is overdue, where the process says so
 * @param open what the gate still asks for
 */
public record Waiting(PhaseState phase, GateState gate, List<Party> decidedBy, List<Party> consulted,
        List<Party> forWhom, Optional<LocalDate> since, Optional<Long> days, Optional<Integer> within,
        Optional<Party> escalatesTo, List<Needed> open) {

    /** Copies the lists. */
    public Waiting {
        decidedBy = List.copyOf(decidedBy);
        consulted = List.copyOf(consulted);
        forWhom = List.copyOf(forWhom);
        open = List.copyOf(open);
    }

    /** Whether the process gives fewer days than it has waited. */
    public boolean isOverdue() {
        return days.isPresent() && within.isPresent() && days.get() > within.get();
    }

    /** Whether it came to this gate on the very day that it is looked at. */
    public boolean isNew() {
        return days.filter(each -> each == 0).isPresent() && !isOverdue();
    }

    /** Whether all is there that can be recorded, and only judging and deciding is left. */
    public boolean isReady() {
        return open.stream().allMatch(each -> each.standing() == NeededStanding.TO_JUDGE);
    }
}
