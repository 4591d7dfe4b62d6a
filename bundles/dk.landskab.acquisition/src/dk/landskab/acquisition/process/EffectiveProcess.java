// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.business.Actor;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.FormDef;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * A process as cases run through it: with what it adopts. What it states itself stands for what it adopts of the same
 * local name; everything else comes from there, through any number of adoptions. A process that adopts what cannot be
 * found is what it states itself; one that adopts itself is read once.
 *
 * <p>Immutable; made in time proportional to the process, so hold one for many questions.
 */
public final class EffectiveProcess {

    private final ProcessDefinition stated;
    private final List<ProcessDefinition> chain;
    private final Map<String, Body> bodies;
    private final List<CategoryDef> categories;
    private final List<FormDef> forms;
    private final List<AssessmentDef> assessments;
    private final List<PhaseDef> phases;

    private EffectiveProcess(ProcessDefinition stated) {
        this.stated = stated;
        this.chain = chain(stated);
        this.bodies = byName(ProcessDefinition::getBodies);
        this.categories = List.copyOf(byName(ProcessDefinition::getCategories).values());
        this.forms = List.copyOf(byName(ProcessDefinition::getForms).values());
        this.assessments = List.copyOf(byName(ProcessDefinition::getAssessments).values());
        this.phases = byName(ProcessDefinition::getPhases).values().stream()
                .sorted(Comparator.comparing(phase -> phase.getOrder() == null ? 0 : phase.getOrder())).toList();
    }

    /** The process with what it adopts. */
    public static EffectiveProcess of(ProcessDefinition process) {
        return new EffectiveProcess(process);
    }

    /** The process that a case runs through; empty where it names none, or one that is not there. */
    public static Optional<EffectiveProcess> of(Acquisition acquisition) {
        return Optional.ofNullable(acquisition.getProcess()).filter(process -> !process.eIsProxy())
                .map(EffectiveProcess::of);
    }

    private static List<ProcessDefinition> chain(ProcessDefinition stated) {
        Set<ProcessDefinition> all = new LinkedHashSet<>();
        ProcessDefinition each = stated;
        while (each != null && !each.eIsProxy() && all.add(each)) {
            each = each.getAdopts();
        }
        return List.copyOf(all);
    }

    private <T extends Identified> Map<String, T> byName(Function<ProcessDefinition, List<T>> feature) {
        Map<String, T> all = new LinkedHashMap<>();
        for (ProcessDefinition process : chain.reversed()) {
            feature.apply(process).forEach(each -> all.put(localName(each), each));
        }
        return all;
    }

    /**
     * The name of a body, category, form, assessment, phase or gate in its process, of a requirement in its case: the
     * last word of the id after the kind.
     */
    public static String localName(Identified part) {
        String id = String.valueOf(part.getId());
        String parent = part.eContainer() instanceof Identified container ? container.getId() + '.' : "";
        String rest = id.startsWith(parent) ? id.substring(parent.length()) : id;
        return rest.substring(rest.indexOf('.') + 1);
    }

    /** The process as it is written. */
    public ProcessDefinition stated() {
        return stated;
    }

    /** It and what it adopts, nearest first. */
    public List<ProcessDefinition> chain() {
        return chain;
    }

    /** The organisation that runs it: its own, else that of what it adopts. */
    public Optional<Organisation> organisation() {
        return first(ProcessDefinition::getOrganisation);
    }

    /** Its version: its own, else that of what it adopts. */
    public Optional<String> version() {
        return first(ProcessDefinition::getVersion);
    }

    /** The currency that it counts in, where it says one. */
    public Optional<String> currency() {
        return first(ProcessDefinition::getCurrency);
    }

    /** The tool that it is kept in, where it says one. */
    public Optional<String> tool() {
        return first(ProcessDefinition::getTool);
    }

    private <T> Optional<T> first(Function<ProcessDefinition, T> feature) {
        return chain.stream().map(feature).filter(Objects::nonNull).findFirst();
    }

    /** Who acts in it, by local name. */
    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /** The kinds of case. */
    public List<CategoryDef> categories() {
        return categories;
    }

    /** The forms it knows. */
    public List<FormDef> forms() {
        return forms;
    }

    /** The assessments it knows. */
    public List<AssessmentDef> assessments() {
        return assessments;
    }

    /** The phases, in order. */
    public List<PhaseDef> phases() {
        return phases;
    }

    /** The phases that a case of this category goes through, in order; all where the category is null. */
    public List<PhaseDef> phases(CategoryDef category) {
        return category == null ? phases
                : phases.stream().filter(phase -> !category.getSkips().contains(phase)).toList();
    }

    /** The gates of a phase, in order. */
    public static List<GateDef> gates(PhaseDef phase) {
        return phase.getGates().stream()
                .sorted(Comparator.comparing(gate -> gate.getOrder() == null ? 0 : gate.getOrder())).toList();
    }

    /**
     * The body that acts where the process says this one: the one of the same local name that is nearest; itself where
     * it belongs to another process.
     */
    public Body body(Body named) {
        return named.eContainer() != null && chain.contains(named.eContainer())
                ? bodies.getOrDefault(localName(named), named) : named;
    }

    /** The unit that an actor is here; empty for a body that nobody has bound. */
    public Optional<OrgUnit> unit(Actor actor) {
        return switch (actor) {
            case OrgUnit unit -> Optional.of(unit).filter(each -> !each.eIsProxy());
            case Body named -> Optional.ofNullable(body(named).getUnit()).filter(each -> !each.eIsProxy());
            default -> Optional.empty();
        };
    }

    /** What an actor is called: the label of a body as the process that speaks of it has it, the name of a unit. */
    public String label(Actor actor) {
        return switch (actor) {
            case OrgUnit unit when unit.eIsProxy() -> ((InternalEObject) unit).eProxyURI().fragment();
            case OrgUnit unit -> unit.getName() == null ? String.valueOf(unit.getId()) : unit.getName();
            case Body named -> chain.stream().flatMap(each -> each.getBodies().stream())
                    .filter(each -> localName(each).equals(localName(named)) && each.getLabel() != null)
                    .map(Body::getLabel).findFirst().orElseGet(() -> localName(named));
            default -> String.valueOf(actor.getId());
        };
    }
}
