// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;

/**
 * How a case stands to a gate.
 *
 * @param gate of the process
 * @param applies whether its condition holds; an unknown condition counts as holding
 * @param standing where it stands
 * @param record what was recorded last; empty where nothing was
 * @param decision what somebody higher decided after that
 * @param needed what it asks for, assessments first, then forms, then criteria, each in the order of the process
 */
public record GateState(GateDef gate, Evaluation applies, GateStanding standing, Optional<GateRecord> record,
        Optional<Decision> decision, List<Needed> needed) {

    /** Copies the list. */
    public GateState {
        needed = List.copyOf(needed);
    }

    /** Whether the case has to pass it and has not. */
    public boolean isAhead() {
        return standing != GateStanding.PASSED && standing != GateStanding.NOT_NEEDED;
    }
}
