// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.model.Metamodel;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.ui.navigator.grouping.Filing;
import dk.landskab.ui.navigator.grouping.Heading;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.grouping.Owners;

/**
 * Something that can be created at a line of the tree.
 *
 * @param type of what is created
 * @param containment where it would stand in; empty for an element in a file of its organisation
 * @param object whose line it is; empty below a heading that hangs under none
 */
public record Offer(EClass type, Optional<EReference> containment, Optional<EObject> object) {

    private static final Set<EClass> BY_FORM = Set.of(CorePackage.Literals.EXTERNAL_REF, CorePackage.Literals.PROPERTY,
            CorePackage.Literals.TRACE, CorePackage.Literals.LIFECYCLE, CorePackage.Literals.EVIDENCE);

    /** What can be created at a line, in the order of the metamodel; what only a form asks for is left out. */
    public static List<Offer> at(Node node) {
        return node.card().map(card -> within(card.object())).orElseGet(() -> node.heading()
                .map(heading -> below(heading, node)).orElse(List.of()));
    }

    /** Every element that can be created, package by package in their order; packages without elements are left out. */
    public static Map<Heading, List<Offer>> anywhere() {
        Map<Heading, List<Offer>> all = new LinkedHashMap<>();
        Metamodel.packages().stream().map(Heading::of).filter(family -> !family.types().isEmpty())
                .forEach(family -> all.put(family, family.types().stream()
                        .map(type -> new Offer(type, Optional.empty(), Optional.empty())).toList()));
        return all;
    }

    private static List<Offer> within(EObject object) {
        return object.eClass().getEAllContainments().stream()
                .filter(each -> each.isMany() || !object.eIsSet(each))
                .flatMap(containment -> fitting(containment)
                        .map(type -> new Offer(type, Optional.of(containment), Optional.of(object))))
                .toList();
    }

    private static Stream<EClass> fitting(EReference containment) {
        return Metamodel.classes().filter(type -> !type.isAbstract() && !BY_FORM.contains(type)
                && containment.getEReferenceType().isSuperTypeOf(type));
    }

    private static List<Offer> below(Heading heading, Node node) {
        Optional<EObject> above = Stream.iterate(node, each -> each != null, each -> each.parent().orElse(null))
                .flatMap(each -> each.card().stream()).<EObject>map(each -> each.object()).findFirst();
        return heading.types().stream().filter(CorePackage.Literals.ELEMENT::isSuperTypeOf)
                .map(type -> new Offer(type, Optional.empty(), above)).toList();
    }

    /** What a menu says. */
    public String in(Language language) {
        Labels labels = Labels.in(language);
        boolean ambiguous = containment.isPresent() && object.orElseThrow().eClass().getEAllContainments().stream()
                .filter(each -> each.getEReferenceType().isSuperTypeOf(type)).count() > 1;
        return ambiguous ? Message.of(Offer.class, "offer.in", type, containment.get()).in(language) : labels.of(type);
    }

    /**
     * Creates it as a gesture, with what the line says of it: its unit, its subject.
     *
     * @throws dk.landskab.editing.EditRefusedException where it does not fit there, or the file must not be edited
     */
    public EObject create(OpenLandscape landscape, Language language) {
        return create(landscape, Message.of(Offer.class, "fresh", Phrase.inside(type)).in(language));
    }

    /**
     * The same, called something at once, from which its id is made.
     *
     * @throws dk.landskab.editing.EditRefusedException where it does not fit there, or the file must not be edited
     */
    public EObject create(OpenLandscape landscape, String name) {
        CreateElement gesture = new CreateElement(landscape, type, name);
        if (containment.isPresent()) {
            return gesture.in(object.orElseThrow(), containment.get()).call();
        }
        object.ifPresent(above -> belongs(gesture, above));
        return gesture.of(organisation(landscape)).call();
    }

    private void belongs(CreateElement gesture, EObject above) {
        if (above instanceof OrgUnit unit) {
            gesture.with(CorePackage.Literals.ELEMENT__OWNER, unit);
        } else if (above instanceof Subject) {
            Filing.of(type).ifPresent(subjects -> gesture.with(subjects, List.of(above)));
        }
    }

    /** Whose file it goes into: that of the line, else the one that has most elements. */
    private String organisation(OpenLandscape landscape) {
        return object.filter(Element.class::isInstance).flatMap(each -> Owners.organisation((Element) each, landscape))
                .map(Organisation::getId).orElseGet(() -> Owners.main(landscape));
    }
}
