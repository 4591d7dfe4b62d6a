// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import static dk.landskab.acquisition.writing.ContentOrder.sorted;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.Escalation;
import dk.landskab.model.procurement.FormDef;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** A process in sentences. */
final class ProcessText {

    private final Lines lines;
    private final Wording say;
    private final ConditionText conditions;

    ProcessText(Lines lines, Wording wording) {
        this.lines = lines;
        this.say = wording;
        this.conditions = new ConditionText(wording);
    }

    void write(ProcessDefinition process) {
        lines.open("process", say.name(process.getId()), say.text("", process.getName()),
                say.names("adopts", process, Literals.PROCESS_DEFINITION__ADOPTS));
        clause(say.names("organisation", process, Literals.PROCESS_DEFINITION__ORGANISATION));
        clause(say.text("version", process.getVersion()));
        clause(say.text("tool", process.getTool()));
        clause(say.plain("currency", process.getCurrency()));
        clause(say.text("description", process.getDescription()));
        clause(say.names("owner", process, CorePackage.Literals.ELEMENT__OWNER));
        sorted(process.getBodies()).forEach(this::body);
        sorted(process.getCategories()).forEach(this::category);
        sorted(process.getForms()).forEach(this::form);
        sorted(process.getAssessments()).forEach(this::assessment);
        sorted(process.getPhases()).forEach(this::phase);
        lines.close();
    }

    private void clause(String words) {
        if (!words.isEmpty()) {
            lines.line(words);
        }
    }

    private void body(Body body) {
        lines.line("body", say.local(body), say.text("", body.getLabel()), say.names("is", body, Literals.BODY__UNIT));
    }

    private void category(CategoryDef category) {
        lines.line("category", say.local(category), say.text("", category.getLabel()),
                say.literal("Simplified", category.getSimplified()),
                say.names("skips", category, Literals.CATEGORY_DEF__SKIPS));
    }

    private void form(FormDef form) {
        lines.line("form", say.local(form), say.text("", form.getLabel()),
                say.literal("by", "BySupplier", form.getBySupplier()),
                say.names("by", form, Literals.FORM_DEF__FILLED_BY), say.texts(form.getFields()));
    }

    private void assessment(AssessmentDef assessment) {
        lines.line("assessment", say.local(assessment), say.text("", assessment.getLabel()),
                say.literal(":", "AssessmentKind", assessment.getKind()),
                say.names("by", assessment, Literals.ASSESSMENT_DEF__BY),
                say.names("with", assessment, Literals.ASSESSMENT_DEF__WITH),
                say.plain("valid", assessment.getValidMonths(), "months"),
                say.text("asks", assessment.getQuestion()));
    }

    private void phase(PhaseDef phase) {
        lines.gap();
        lines.open("phase", say.local(phase), say.text("", phase.getLabel()));
        clause(say.names("actors", phase, Literals.PHASE_DEF__ACTORS));
        clause(say.names("interventionBy", phase, Literals.PHASE_DEF__INTERVENTION));
        sorted(phase.getForms()).forEach(form -> lines.line(say.names("form", form, Literals.FORM_USE__FORM),
                conditions.of("when", form.getWhen())));
        sorted(phase.getTasks()).forEach(task -> lines.line(say.text("task", task.getText()),
                conditions.of("when", task.getWhen())));
        sorted(phase.getGates()).forEach(this::gate);
        lines.close();
    }

    private void gate(GateDef gate) {
        lines.open("gate", say.local(gate), say.text("", gate.getLabel()), gate.getType() == GateType.PERMIT
                ? say.text("permit", gate.getPermit() == null ? "" : gate.getPermit())
                : say.literal("GateType", gate.getType()), conditions.of("when", gate.getWhen()));
        sorted(gate.getRequires()).forEach(this::requirement);
        sorted(gate.getCriteria()).forEach(criterion -> lines.line(say.text("criterion", criterion.getText()),
                conditions.of("when", criterion.getWhen())));
        clause(say.names("decided by", gate, Literals.GATE_DEF__DECIDED_BY));
        clause(say.names("consulting", gate, Literals.GATE_DEF__CONSULTED));
        clause(say.plain("within", gate.getWithinDays(), "days"));
        sorted(gate.getEscalations()).forEach(this::escalation);
        lines.close();
    }

    private void requirement(GateRequirement requirement) {
        String assessments = say.names("", requirement, Literals.GATE_REQUIREMENT__ASSESSMENTS);
        String forms = say.names("", requirement, Literals.GATE_REQUIREMENT__FORMS);
        lines.line("requires", assessments + (assessments.isEmpty() || forms.isEmpty() ? "" : ", ") + forms,
                conditions.of("when", requirement.getWhen()));
    }

    private void escalation(Escalation escalation) {
        lines.line(say.names("escalates to", escalation, Literals.ESCALATION__TO),
                escalation.getWhen() == null ? say.literal("on", "EscalationTrigger", escalation.getOn())
                        : conditions.of("on", escalation.getWhen()));
    }
}
