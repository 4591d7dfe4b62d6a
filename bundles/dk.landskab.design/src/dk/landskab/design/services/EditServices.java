// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.design.scene.Model;
import dk.landskab.design.scene.Ownership;
import dk.landskab.design.scene.Scene;
import dk.landskab.editing.gesture.FreshIds;
import dk.landskab.editing.gesture.IdStems;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.model.infrastructure.InfrastructurePackage;

/** What the tools of the diagrams need: where a new element goes, and what it is called until somebody names it. */
public final class EditServices {

    /** The file that a new application belongs to, see {@link #home(EObject, EObject, EClass)}. */
    public EObject homeOfApplications(EObject beside, EObject view) {
        return home(beside, view, ApplicationPackage.Literals.APPLICATION);
    }

    /** The file that a new integration belongs to, see {@link #home(EObject, EObject, EClass)}. */
    public EObject homeOfIntegrations(EObject beside, EObject view) {
        return home(beside, view, ApplicationPackage.Literals.INTEGRATION);
    }

    /** The file that a new dependency belongs to, see {@link #home(EObject, EObject, EClass)}. */
    public EObject homeOfDependencies(EObject beside, EObject view) {
        return home(beside, view, InfrastructurePackage.Literals.DEPENDENCY);
    }

    /**
     * The file where the organisation of an object has most elements of a class, else most of its package, else most of
     * any. What belongs to none, as a subject does, stands for the subject of the diagram; where that belongs to none
     * either, it is the file that the object itself lies in.
     */
    private static EObject home(EObject beside, EObject view, EClass type) {
        Ownership ownership = new Ownership(beside);
        return Stream.concat(Stream.of(beside), Scene.of(view).subject().stream()).filter(Element.class::isInstance)
                .flatMap(each -> ownership.organisation((Element) each).stream()).findFirst()
                .flatMap(organisation -> fullest(organisation, ownership, type))
                .orElseGet(() -> EcoreUtil.getRootContainer(beside));
    }

    private static Optional<EObject> fullest(Organisation organisation, Ownership ownership, EClass type) {
        List<Element> own = new Model(organisation).all(Element.class).stream()
                .filter(each -> ownership.organisation(each).filter(organisation::equals).isPresent()).toList();
        return fullest(own, each -> each.eClass() == type)
                .or(() -> fullest(own, each -> each.eClass().getEPackage() == type.getEPackage()))
                .or(() -> fullest(own, each -> true));
    }

    private static Optional<EObject> fullest(List<Element> own, Predicate<Element> counted) {
        return own.stream().filter(counted)
                .collect(Collectors.groupingBy(EcoreUtil::getRootContainer, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<EObject, Long>comparingByValue()
                        .thenComparing(each -> id(each.getKey()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /**
     * An id that nothing has and that is like those of its kind: what they begin with, and the name; for a line, the
     * last names of what it connects.
     */
    public String freshId(Identified created) {
        List<Element> all = new Model(created).all(Element.class);
        Set<String> taken = all.stream().map(EditServices::id).collect(Collectors.toSet());
        String stem = new IdStems(all.stream().filter(each -> each != created), created.eClass()).of(prefix(created));
        return new FreshIds(taken::contains).like(stem, lastName(created));
    }

    private static String lastName(Identified created) {
        return switch (created) {
            case Integration line when line.getFrom() != null && line.getTo() != null -> ends(line.getFrom(), line.getTo());
            case Dependency line when line.getDependent() != null && line.getOn() != null ->
                ends(line.getDependent(), line.getOn());
            case Element element when element.getName() != null -> element.getName();
            default -> created.eClass().getName();
        };
    }

    private static String ends(EObject from, EObject to) {
        return last(id(from)) + "-" + last(id(to));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** The organisation that most elements of the same file belong to; nothing where they belong to none. */
    private static String prefix(Identified created) {
        Ownership ownership = new Ownership(created);
        return EcoreUtil.getRootContainer(created).eContents().stream().filter(Element.class::isInstance)
                .flatMap(each -> ownership.organisation((Element) each).stream())
                .collect(Collectors.groupingBy(EditServices::id, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /**
     * What a new element is called until somebody names it: its class, in the language of the diagram's reader.
     *
     * @param view the diagram or anything shown on it
     */
    public String freshName(Identified created, EObject view) {
        return Labels.in(Scene.of(view).language()).of(created.eClass());
    }

    /** The unit of a box, else the one that the diagram is about; nothing for the box of what no unit runs. */
    public OrgUnit asUnit(Identified group, EObject view) {
        return Stream.concat(Stream.of(group), Scene.of(view).subject().stream()).filter(OrgUnit.class::isInstance)
                .map(OrgUnit.class::cast).findFirst().orElse(null);
    }

    /** The subject of a box; none for the box of what serves no subject. */
    public Collection<Subject> asSubjects(Identified group) {
        return group instanceof Subject subject ? List.of(subject) : List.of();
    }

    /** A name as it was typed: its first line, without blanks around it. */
    public String typed(Identified element, String text) {
        return text == null ? "" : text.lines().findFirst().orElse("").strip();
    }

    private static String id(EObject object) {
        return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
