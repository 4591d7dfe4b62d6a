// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.time.LocalDate;

import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.InitiativeState;
import dk.landskab.model.core.Tri;

/**
 * That an initiative is to close a gap.
 *
 * @param inTime whether it ends by the date of the target picture; unknown where no end is stated
 */
public record Closing(Initiative initiative, Tri inTime) {

    static Closing of(Initiative initiative, LocalDate due) {
        Tri inTime = initiative.getEnd() == null ? Tri.UNKNOWN
                : initiative.getEnd().isAfter(due) ? Tri.NO : Tri.YES;
        return new Closing(initiative, inTime);
    }

    /** Whether it still stands: a stopped initiative closes nothing. */
    public boolean holds() {
        return initiative.getState() != InitiativeState.STOPPED;
    }
}
