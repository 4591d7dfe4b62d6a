// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;

/**
 * An acquisition process as a pipeline: its phases in order, the gates between them and the cases in it. A process that
 * adopts another and defines no phases of its own has the phases of that one.
 *
 * @param process never null
 */
public record Pipeline(ProcessDefinition process) {

    private static final int DEEPEST = 8;

    /** The phases, first to last. */
    public List<PhaseDef> phases() {
        return ordered(phasesOf().getPhases(), Comparator.comparing(PhaseDef::getOrder,
                Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The gates of a phase, first to last. */
    public static List<GateDef> gates(PhaseDef phase) {
        return ordered(phase.getGates(), Comparator.comparing(GateDef::getOrder,
                Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** What follows a phase or a gate: the next gate of the phase, else the next phase; empty after the last. */
    public Optional<Identified> after(Identified step) {
        PhaseDef phase = step instanceof GateDef gate ? (PhaseDef) gate.eContainer() : (PhaseDef) step;
        List<GateDef> gates = gates(phase);
        int next = step == phase ? 0 : gates.indexOf(step) + 1;
        if (next < gates.size()) {
            return Optional.of(gates.get(next));
        }
        List<PhaseDef> phases = phases();
        int position = phases.indexOf(phase) + 1;
        return position < phases.size() ? Optional.of(phases.get(position)) : Optional.empty();
    }

    /** The cases that run by this process, whatever their state. */
    public List<Acquisition> cases() {
        return new Model(process).referring(ProcurementPackage.Literals.ACQUISITION__PROCESS, Acquisition.class);
    }

    /** Whether a case has come to its end: what was bought is in use, or the case is closed. */
    public static boolean isDone(Acquisition acquisition) {
        return acquisition.getState() == AcquisitionState.IN_USE || acquisition.getState() == AcquisitionState.CLOSED;
    }

    /** The phase that a case is in: the last that it entered and has not left, else the last it was in, else the first. */
    public Optional<PhaseDef> phase(Acquisition acquisition) {
        return record(acquisition).map(PhaseRecord::getPhase).filter(phases()::contains)
                .or(() -> phases().stream().findFirst());
    }

    /** The record of the phase that a case is in; empty where none is kept. */
    public Optional<PhaseRecord> record(Acquisition acquisition) {
        List<PhaseDef> phases = phases();
        Comparator<PhaseRecord> byProgress = Comparator.<PhaseRecord, Boolean>comparing(each -> each.getLeft() == null)
                .thenComparing(each -> phases.indexOf(each.getPhase()));
        return acquisition.getPhaseRecords().stream().max(byProgress);
    }

    /** The process that defines the phases: this, or one that it adopts, directly or through others. */
    private ProcessDefinition phasesOf() {
        ProcessDefinition each = process;
        for (int depth = 0; depth < DEEPEST && each.getPhases().isEmpty(); depth++) {
            Optional<ProcessDefinition> adopted = adopted(each);
            if (adopted.isEmpty()) {
                return each;
            }
            each = adopted.get();
        }
        return each;
    }

    private static Optional<ProcessDefinition> adopted(ProcessDefinition process) {
        return Optional.ofNullable(process.getAdopts()).filter(each -> !each.eIsProxy());
    }

    private static <T extends Identified> List<T> ordered(List<T> steps, Comparator<T> byOrder) {
        return steps.stream().sorted(byOrder).toList();
    }
}
