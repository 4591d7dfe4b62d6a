// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.Referrers;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;

/**
 * An acquisition process as a pipeline: its phases in order, the gates between them and the cases in it. Where they
 * stand is what {@link CaseState} says, as in every report.
 *
 * @param process with what it adopts
 * @param cases that run by this process, whatever their state
 */
public record Pipeline(EffectiveProcess process, List<CaseState> cases) {

    /** The process on the day of a scene. */
    public static Pipeline of(ProcessDefinition process, Scene scene) {
        return scene.memory().once(Pipeline.class, process, () -> new Pipeline(EffectiveProcess.of(process),
                new Model(process).referring(ProcurementPackage.Literals.ACQUISITION__PROCESS, Acquisition.class).stream()
                        .map(each -> state(each, scene)).toList()));
    }

    /** Where a case stands on the day of a scene. */
    public static CaseState state(Acquisition acquisition, Scene scene) {
        return scene.memory().once(CaseState.class, acquisition,
                () -> CaseState.of(around(), acquisition, scene.date()));
    }

    private static Referrers around() {
        return (target, reference) -> new Model(target).referring(reference, EObject.class).stream();
    }

    /** The phases, first to last. */
    public List<PhaseDef> phases() {
        return process.phases();
    }

    /** What follows a phase or a gate: the next gate of the phase, else the next phase; empty after the last. */
    public Optional<Identified> after(Identified step) {
        PhaseDef phase = step instanceof GateDef gate ? (PhaseDef) gate.eContainer() : (PhaseDef) step;
        List<GateDef> gates = EffectiveProcess.gates(phase);
        int next = step == phase ? 0 : gates.indexOf(step) + 1;
        if (next < gates.size()) {
            return Optional.of(gates.get(next));
        }
        int position = phases().indexOf(phase) + 1;
        return position < phases().size() ? Optional.of(phases().get(position)) : Optional.empty();
    }

    /** The cases in a phase, or that are to enter it next. */
    public List<Acquisition> in(PhaseDef phase) {
        return cases.stream().filter(each -> each.current().filter(current -> current.phase() == phase).isPresent())
                .map(CaseState::acquisition).toList();
    }

    /** The cases that are in no phase any more. */
    public List<Acquisition> through() {
        return cases.stream().filter(each -> each.current().isEmpty()).map(CaseState::acquisition).toList();
    }

    /** How many cases wait at a gate. */
    public long waiting(GateDef gate) {
        return cases.stream().flatMap(each -> each.waiting().stream()).map(Waiting::gate)
                .filter(each -> each.gate() == gate).count();
    }
}
