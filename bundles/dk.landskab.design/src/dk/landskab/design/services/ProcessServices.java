// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.design.scene.Actors;
import dk.landskab.design.scene.ConditionText;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.Criterion;
import dk.landskab.model.procurement.Escalation;
import dk.landskab.model.procurement.FormUse;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.TaskDef;

/** The definition of an acquisition process: phases with their forms and tasks, gates with what they ask and when. */
public final class ProcessServices {

    /** How many lines of how many letters a box has room for where it is not tall; both are lower than they need be. */
    private static final int LINES = 3;
    private static final int LETTERS = 48;
    private static final Comparator<Integer> STATED_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** The forms that a phase asks for. */
    public Collection<FormUse> formsOf(PhaseDef phase) {
        return phase.getForms().stream().filter(each -> each.getForm() != null)
                .sorted(Comparator.comparing(FormUse::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** The tasks of a phase in order. */
    public Collection<TaskDef> tasksOf(PhaseDef phase) {
        return phase.getTasks().stream().sorted(Comparator.comparing(TaskDef::getOrder, STATED_FIRST)).toList();
    }

    /** The gates of a phase in order. */
    public Collection<GateDef> gatesOf(PhaseDef phase) {
        return EffectiveProcess.gates(phase);
    }

    /** What must be there before a gate decides, each with its condition. */
    public Collection<GateRequirement> requirementsOf(GateDef gate) {
        return gate.getRequires().stream()
                .sorted(Comparator.comparing(GateRequirement::getId, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What a gate decides by, in order. */
    public Collection<Criterion> criteriaOf(GateDef gate) {
        return gate.getCriteria().stream().sorted(Comparator.comparing(Criterion::getOrder, STATED_FIRST)).toList();
    }

    /** Where a gate takes what it cannot decide. */
    public Collection<Escalation> escalationsOf(GateDef gate) {
        return gate.getEscalations();
    }

    /** The next phase; nothing after the last. */
    public Collection<PhaseDef> nextPhase(PhaseDef phase, EObject diagram) {
        List<PhaseDef> phases = process(phase, diagram).phases();
        int next = phases.indexOf(phase) + 1;
        return next < phases.size() ? List.of(phases.get(next)) : List.of();
    }

    /** The heading of a phase: its number in the process, where its name does not begin with one, and its name. */
    public String phaseHeading(PhaseDef phase, EObject view) {
        Scene scene = Scene.of(view);
        String name = Labels.in(scene.language()).of(phase);
        int number = process(phase, view).phases().indexOf(phase) + 1;
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? name : number + " " + name;
    }

    /** The heading of a gate: its name and what kind of gate it is. */
    public String gateHeading(GateDef gate, EObject view) {
        Labels labels = Labels.in(Scene.of(view).language());
        return gate.getType() == GateType.UNSPECIFIED ? GateName.of(gate)
                : GateName.of(gate) + " · " + labels.of(gate.getType());
    }

    /** Who decides at a gate, who is heard, and when the gate counts at all. */
    public String deciders(GateDef gate, EObject view) {
        Scene scene = Scene.of(view);
        Actors actors = new Actors(scene.language());
        EffectiveProcess process = process(gate, view);
        List<String> lines = new ArrayList<>();
        lines.add(gate.getDecidedBy().isEmpty() ? Wording.in(scene).get("gate.nobody")
                : Wording.in(scene).get("gate.decided", actors.names(process, gate.getDecidedBy())));
        if (!gate.getConsulted().isEmpty()) {
            lines.add(Wording.in(scene).get("gate.consulted", actors.names(process, gate.getConsulted())));
        }
        return when(String.join("\n", lines), gate.getWhen(), scene);
    }

    /** The assessments and forms that a gate asks for, and when. */
    public String requirementCaption(GateRequirement requirement, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        String asked = Stream.<Identified>concat(requirement.getAssessments().stream(),
                        requirement.getForms().stream())
                .map(labels::of).collect(Collectors.joining(", "));
        return when(asked.isEmpty() ? "–" : asked, requirement.getWhen(), scene);
    }

    /** A criterion, and when it counts. */
    public String criterionCaption(Criterion criterion, EObject view) {
        return when(text(criterion.getText()), criterion.getWhen(), Scene.of(view));
    }

    /** A task, and when it is to be done. */
    public String taskCaption(TaskDef task, EObject view) {
        return when(text(task.getText()), task.getWhen(), Scene.of(view));
    }

    /** A form, and when it is asked for. */
    public String formCaption(FormUse use, EObject view) {
        Scene scene = Scene.of(view);
        return when(Labels.in(scene.language()).of(use.getForm()), use.getWhen(), scene);
    }

    /** Where a gate takes what it cannot decide, and when. */
    public String escalationCaption(Escalation escalation, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        String to = escalation.getTo() == null ? "–"
                : new Actors(scene.language()).names(process(escalation, view), List.of(escalation.getTo()));
        return when(Wording.in(scene).get("escalation", labels.of(escalation.getOn()), to), escalation.getWhen(),
                scene);
    }

    /** Whether a requirement asks for an assessment of personal data or artificial intelligence, which a law demands. */
    public boolean isByLaw(GateRequirement requirement) {
        return requirement.getAssessments().stream().anyMatch(each -> each.getKind() == AssessmentKind.DPIA
                || each.getKind() == AssessmentKind.AI_CLASSIFICATION
                || each.getKind() == AssessmentKind.AI_FUNDAMENTAL_RIGHTS);
    }

    /** Whether what stands in a box of the process takes more lines than others. */
    public boolean isTall(Identified part, EObject view) {
        return lines(switch (part) {
            case GateDef gate -> deciders(gate, view);
            case GateRequirement requirement -> requirementCaption(requirement, view);
            case Criterion criterion -> criterionCaption(criterion, view);
            case Escalation escalation -> escalationCaption(escalation, view);
            case FormUse form -> formCaption(form, view);
            case TaskDef task -> taskCaption(task, view);
            default -> "";
        }) > LINES;
    }

    /** Whether a law asks for it, in many words. */
    public boolean isByLawTall(GateRequirement requirement, EObject view) {
        return isByLaw(requirement) && isTall(requirement, view);
    }

    private static long lines(String text) {
        return text.lines().mapToLong(each -> 1 + each.length() / LETTERS).sum();
    }

    private static EffectiveProcess process(Identified step, EObject view) {
        ProcessDefinition stated = PipelineServices.process(step, view);
        return Scene.of(view).memory().once(EffectiveProcess.class, stated, () -> EffectiveProcess.of(stated));
    }

    private static String when(String text, Condition condition, Scene scene) {
        return condition == null ? text
                : text + "\n" + Wording.in(scene).get("condition.if", new ConditionText(scene).of(condition));
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? "–" : text.strip();
    }
}
