// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.rules.RuleContext;

/** Where acquisitions are at the date of a check. */
public final class Cases {

    private static final Set<AcquisitionState> OVER = EnumSet.of(AcquisitionState.STOPPED, AcquisitionState.CLOSED);

    private Cases() {
    }

    /** The acquisitions that are neither stopped nor closed. */
    public static Stream<Acquisition> underway(RuleContext context) {
        return context.live(Acquisition.class).filter(each -> !OVER.contains(each.getState()));
    }

    /**
     * Whether an acquisition stands at a gate or has passed one: a result of a gate is recorded, or it is in a phase
     * that has a gate which holds without conditions.
     */
    public static boolean hasComeToAGate(Acquisition acquisition, LocalDate date) {
        return acquisition.getPhaseRecords().stream().anyMatch(each -> isDecided(each, date) || stands(each, date));
    }

    private static boolean isDecided(PhaseRecord phase, LocalDate date) {
        return phase.getGates().stream().anyMatch(gate -> !isAfter(gate.getDate(), date));
    }

    private static boolean stands(PhaseRecord phase, LocalDate date) {
        boolean isIn = !isAfter(phase.getEntered(), date)
                && (phase.getLeft() == null || phase.getLeft().isAfter(date));
        return isIn && phase.getPhase() != null
                && phase.getPhase().getGates().stream().anyMatch(gate -> gate.getWhen() == null);
    }

    private static boolean isAfter(LocalDate day, LocalDate date) {
        return day != null && day.isAfter(date);
    }
}
