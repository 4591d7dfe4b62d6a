// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.procurement.PhaseDef;

/**
 * How a case stands to a phase.
 *
 * @param phase of the process
 * @param standing where it stands
 * @param entered when the case entered it last; empty where it did not, or no day is recorded
 * @param left when the case left it; empty where it did not, or no day is recorded
 * @param gates in their order
 */
public record PhaseState(PhaseDef phase, PhaseStanding standing, Optional<LocalDate> entered, Optional<LocalDate> left,
        List<GateState> gates) {

    /** Copies the list. */
    public PhaseState {
        gates = List.copyOf(gates);
    }
}
