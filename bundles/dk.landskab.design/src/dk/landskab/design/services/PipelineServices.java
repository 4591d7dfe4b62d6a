// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Actors;
import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Pipeline;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Waiting;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/** The pipeline of acquisitions: phases as columns, gates between them, cases as cards with what they wait for. */
public final class PipelineServices {

    /** The phases of a process in order. */
    public Collection<PhaseDef> phasesInOrder(ProcessDefinition process) {
        return new Pipeline(process).phases();
    }

    /** The gates of a process in order, phase by phase. */
    public Collection<GateDef> gatesInOrder(ProcessDefinition process) {
        return new Pipeline(process).phases().stream().flatMap(each -> Pipeline.gates(each).stream()).toList();
    }

    /** What follows a phase or a gate. */
    public Collection<Identified> next(Identified step, EObject diagram) {
        return new Pipeline(process(step, diagram)).after(step).stream().toList();
    }

    /** The process, where cases have come to their end: the box of those. */
    public Collection<ProcessDefinition> doneBox(ProcessDefinition process) {
        return doneCases(process, null).isEmpty() ? List.of() : List.of(process);
    }

    /** The cases that have come to their end. */
    public Collection<Acquisition> doneCases(ProcessDefinition process, EObject diagram) {
        return new Order(Scene.of(diagram).language()).of(new Pipeline(process).cases().stream()
                .filter(Pipeline::isDone).toList());
    }

    /** The cases in a phase that have not come to their end. */
    public Collection<Acquisition> casesInPhase(PhaseDef phase, EObject diagram) {
        Pipeline pipeline = new Pipeline(process(phase, diagram));
        return new Order(Scene.of(diagram).language()).of(pipeline.cases().stream()
                .filter(each -> !Pipeline.isDone(each))
                .filter(each -> pipeline.phase(each).filter(phase::equals).isPresent()).toList());
    }

    /** Whether a case was stopped, or refused at a gate. */
    public boolean isStopped(Acquisition acquisition, EObject view) {
        return acquisition.getState() == AcquisitionState.STOPPED
                || acquisition.getProcess() != null && waiting(acquisition).isRefused();
    }

    /** Whether a case is not begun: a draft, or asked for. */
    public boolean isNotBegun(Acquisition acquisition) {
        return acquisition.getPhaseRecords().isEmpty() && (acquisition.getState() == AcquisitionState.DRAFT
                || acquisition.getState() == AcquisitionState.SUBMITTED);
    }

    /** The name of a case, and below it the gate it waits for and for whom. */
    public String caseCaption(Acquisition acquisition, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        List<String> notes = new ArrayList<>();
        if (isStopped(acquisition, view) || Pipeline.isDone(acquisition)) {
            notes.add(labels.of(acquisition.getState()));
        } else if (acquisition.getProcess() != null) {
            waiting(acquisition).gate().ifPresentOrElse(
                    gate -> notes.add(waits(acquisition, gate, scene)),
                    () -> notes.add(Wording.in(scene).get("case.free")));
        }
        return Lines.of(labels.of(acquisition), notes);
    }

    /** The need of a case and its id, for who stays on it with the pointer. */
    public String caseHint(Acquisition acquisition, EObject view) {
        List<String> lines = new ArrayList<>();
        lines.add(Labels.in(Scene.of(view).language()).of(acquisition));
        Optional.ofNullable(acquisition.getNeed()).filter(each -> !each.isBlank()).ifPresent(lines::add);
        lines.add(acquisition.getId());
        return String.join("\n", lines);
    }

    /** The heading of a phase, with how many cases are in it. */
    public String phaseCaption(PhaseDef phase, EObject view) {
        Scene scene = Scene.of(view);
        return Wording.in(scene).get("phase.cases", Labels.in(scene.language()).of(phase),
                casesInPhase(phase, view).size());
    }

    /** The heading of the cases that have come to their end. */
    public String doneHeading(ProcessDefinition process, EObject view) {
        return Wording.in(Scene.of(view)).get("box.done", doneCases(process, view).size());
    }

    /** The name of a gate, and below it how many cases wait for it. */
    public String gateCaption(GateDef gate, EObject view) {
        Scene scene = Scene.of(view);
        Pipeline pipeline = new Pipeline(process(gate, view));
        long waiting = pipeline.cases().stream()
                .filter(each -> new Waiting(pipeline, each).gate().filter(gate::equals).isPresent()).count();
        return Lines.of(Labels.in(scene.language()).of(gate),
                waiting == 0 ? List.of() : List.of(Wording.in(scene).get("gate.waiting", waiting)));
    }

    private static String waits(Acquisition acquisition, GateDef gate, Scene scene) {
        Labels labels = Labels.in(scene.language());
        String deciders = new Actors(acquisition.getProcess()).names(gate.getDecidedBy(), labels);
        return deciders.isEmpty() ? Wording.in(scene).get("case.waits", labels.of(gate))
                : Wording.in(scene).get("case.waits.for", labels.of(gate), deciders);
    }

    private static Waiting waiting(Acquisition acquisition) {
        return new Waiting(new Pipeline(acquisition.getProcess()), acquisition);
    }

    /** The process that the diagram is about; where the view does not tell, the one that the step stands in. */
    static ProcessDefinition process(Identified step, EObject view) {
        return Scene.of(view).subject().filter(ProcessDefinition.class::isInstance).map(ProcessDefinition.class::cast)
                .orElseGet(() -> container(step));
    }

    private static ProcessDefinition container(EObject step) {
        return step instanceof ProcessDefinition process ? process : container(step.eContainer());
    }
}
