// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateStanding;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.design.scene.Actors;
import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Pipeline;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/** The pipeline of acquisitions: phases as columns, gates between them, cases as cards with what they wait for. */
public final class PipelineServices {

    /** How many lines of how many letters a card has room for where it is not tall; both are lower than they need be. */
    private static final int LINES = 3;
    private static final int LETTERS = 38;

    /** The phases of a process in order. */
    public Collection<PhaseDef> phasesInOrder(ProcessDefinition process) {
        return EffectiveProcess.of(process).phases();
    }

    /** The gates of a process in order, phase by phase. */
    public Collection<GateDef> gatesInOrder(ProcessDefinition process) {
        return EffectiveProcess.of(process).phases().stream().flatMap(each -> EffectiveProcess.gates(each).stream())
                .toList();
    }

    /** What follows a phase or a gate. */
    public Collection<Identified> next(Identified step, EObject diagram) {
        return pipeline(step, diagram).after(step).stream().toList();
    }

    /** The process, where cases have come to their end: the box of those. */
    public Collection<ProcessDefinition> doneBox(ProcessDefinition process, EObject diagram) {
        return doneCases(process, diagram).isEmpty() ? List.of() : List.of(process);
    }

    /** The cases that have come to their end. */
    public Collection<Acquisition> doneCases(ProcessDefinition process, EObject diagram) {
        Scene scene = Scene.of(diagram);
        return new Order(scene).of(Pipeline.of(process, scene).through());
    }

    /** The cases in a phase that have not come to their end. */
    public Collection<Acquisition> casesInPhase(PhaseDef phase, EObject diagram) {
        return new Order(Scene.of(diagram)).of(pipeline(phase, diagram).in(phase));
    }

    /** Whether a case was stopped, or refused at a gate. */
    public boolean isStopped(Acquisition acquisition, EObject view) {
        CaseState state = state(acquisition, view);
        return state.stage() == Stage.STOPPED
                || state.waiting().filter(each -> each.gate().standing() == GateStanding.REFUSED).isPresent();
    }

    /** Whether a case waits for longer than the process gives. */
    public boolean isOverdue(Acquisition acquisition, EObject view) {
        return state(acquisition, view).isOverdue();
    }

    /** Whether what stands in the box of a case takes more lines than others. */
    public boolean isLong(Acquisition acquisition, EObject view) {
        return caseCaption(acquisition, view).lines().mapToLong(each -> 1 + each.length() / LETTERS).sum() > LINES;
    }

    /** Whether a case has entered no phase. */
    public boolean isNotBegun(Acquisition acquisition, EObject view) {
        return state(acquisition, view).stage() == Stage.NOT_BEGUN;
    }

    /** The name of a case, and below it the gate it waits at and for whom, or how far it has come. */
    public String caseCaption(Acquisition acquisition, EObject view) {
        Scene scene = Scene.of(view);
        CaseState state = state(acquisition, view);
        List<String> lines = new ArrayList<>(List.of(Labels.in(scene.language()).of(acquisition)));
        state.waiting().ifPresentOrElse(each -> lines.addAll(waits(each, scene)), () -> {
            if (state.process().isPresent()) {
                lines.add(state.stage().inWords().in(scene.language()));
            }
        });
        return String.join("\n", lines);
    }

    private static List<String> waits(Waiting waiting, Scene scene) {
        List<String> notes = new ArrayList<>();
        notes.add(Wording.in(scene).get("case.waits", GateName.of(waiting.gate().gate())));
        String whom = new Actors(scene.language()).names(waiting.forWhom());
        if (!whom.isEmpty()) {
            notes.add(Wording.in(scene).get("case.for", whom));
        }
        if (waiting.isOverdue()) {
            notes.add(Wording.in(scene).get("case.overdue", waiting.days().orElseThrow(),
                    waiting.within().orElseThrow()));
        }
        return notes;
    }

    /** What is in the box of a case, its need, what the gate still asks for, and its id, for who stays on it. */
    public String caseHint(Acquisition acquisition, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        List<String> lines = new ArrayList<>();
        lines.add(caseCaption(acquisition, view));
        Optional.ofNullable(acquisition.getNeed()).filter(each -> !each.isBlank()).ifPresent(lines::add);
        String open = state(acquisition, view).waiting().stream().flatMap(each -> each.open().stream())
                .map(each -> labels.of(each.what())).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            lines.add(Wording.in(scene).get("case.open", open));
        }
        lines.add(acquisition.getId());
        return String.join("\n", lines);
    }

    /** The heading of a phase, with how many cases are in it. */
    public String phaseCaption(PhaseDef phase, EObject view) {
        Scene scene = Scene.of(view);
        return Wording.in(scene).get("phase.cases", Labels.in(scene.language()).of(phase),
                pipeline(phase, view).in(phase).size());
    }

    /** The heading of the cases that have come to their end. */
    public String doneHeading(ProcessDefinition process, EObject view) {
        Scene scene = Scene.of(view);
        return Wording.in(scene).get("box.done", Pipeline.of(process, scene).through().size());
    }

    /** The name of a gate, and below it how many cases wait for it. */
    public String gateCaption(GateDef gate, EObject view) {
        long waiting = pipeline(gate, view).waiting(gate);
        return Lines.of(GateName.of(gate),
                waiting == 0 ? List.of() : List.of(Wording.in(Scene.of(view)).get("gate.waiting", waiting)));
    }

    private static CaseState state(Acquisition acquisition, EObject view) {
        return Pipeline.state(acquisition, Scene.of(view));
    }

    private static Pipeline pipeline(Identified step, EObject view) {
        return Pipeline.of(process(step, view), Scene.of(view));
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
