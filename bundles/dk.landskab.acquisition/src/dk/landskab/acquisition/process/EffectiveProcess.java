// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.business.Actor;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.FormDef;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/** A process as a case sees it. */
public final class EffectiveProcess {

    private final ProcessDefinition definition;

    private EffectiveProcess(ProcessDefinition definition) {
        this.definition = definition;
    }

    /** The process of a definition. */
    public static EffectiveProcess of(ProcessDefinition definition) {
        return new EffectiveProcess(definition);
    }

    /** The definition it was made from. */
    public ProcessDefinition definition() {
        return definition;
    }

    /** The phases in their order. */
    public List<PhaseDef> phases() {
        return definition.getPhases().stream().sorted(Comparator.comparing(each -> number(each.getOrder()))).toList();
    }

    /** The gates of a phase in their order. */
    public List<GateDef> gates(PhaseDef phase) {
        return phase.getGates().stream().sorted(Comparator.comparing(each -> number(each.getOrder()))).toList();
    }

    /** The assessments it knows. */
    public List<AssessmentDef> assessments() {
        return definition.getAssessments();
    }

    /** The forms it knows. */
    public List<FormDef> forms() {
        return definition.getForms();
    }

    /** The kinds of case it knows. */
    public List<CategoryDef> categories() {
        return definition.getCategories();
    }

    /** Who an actor is; empty where nobody is bound to it. */
    public Optional<OrgUnit> unitOf(Actor actor) {
        return switch (actor) {
            case OrgUnit unit -> Optional.of(unit);
            case Body body -> Optional.ofNullable(body.getUnit());
            case null, default -> Optional.empty();
        };
    }

    private static int number(Integer order) {
        return order == null ? 0 : order;
    }
}
