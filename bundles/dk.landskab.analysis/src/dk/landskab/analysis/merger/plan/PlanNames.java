// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.Merger;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;
import dk.landskab.store.Proxies;

/**
 * What a plan calls the elements of the parties: their names today, with the party whose they are. A merger keeps them
 * as properties by id, so that the plan can be read alone.
 */
record PlanNames(Parties parties) {

    /** An element of a party by its id alone, with its name in the plan. */
    @SuppressWarnings("unchecked")
    <T extends Element> T proxy(T element) {
        T proxy = (T) Proxies.of(element.eClass(), element.getId());
        of(element).ifPresent(proxy::setName);
        return proxy;
    }

    /** The names that a merger does not keep yet, or otherwise, of all that it, its target and more refer to. */
    List<Property> missing(Merger merger, List<? extends EObject> more) {
        String word = PlanAdditions.word(merger);
        Map<String, String> kept = merger.getProperties().stream().filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(Property::getKey, Property::getValue, (one, other) -> one,
                        LinkedHashMap::new));
        return foreign(merger, more).stream().flatMap(id -> parties.landscape().find(id, Element.class)
                .flatMap(this::of).filter(name -> !name.equals(kept.get(id)))
                .map(name -> property(word, id, name)).stream()).toList();
    }

    private Optional<String> of(Element element) {
        return Optional.ofNullable(element.getName()).filter(name -> !name.isBlank())
                .map(name -> party(element).map(party -> name + " (" + party + ")").orElse(name));
    }

    /** The name of the one party that has an element; empty for what both have, and for a party itself. */
    private Optional<String> party(Element element) {
        Set<Side> sides = parties.sidesOf(element);
        return element instanceof Organisation || sides.size() != 1 ? Optional.empty()
                : parties.party(sides.iterator().next()).organisation().map(Organisation::getName);
    }

    private static Set<String> foreign(Merger merger, List<? extends EObject> more) {
        return Stream.concat(Stream.of(merger, merger.getTarget()), more.stream())
                .filter(each -> each != null && !each.eIsProxy()).flatMap(PlanNames::whole)
                .flatMap(each -> ((InternalEList<EObject>) each.eCrossReferences()).basicList().stream())
                .filter(EObject::eIsProxy).map(each -> String.valueOf(EcoreUtil.getURI(each).fragment()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<EObject> whole(EObject object) {
        return Stream.concat(Stream.of(object), object.eContents().stream().flatMap(PlanNames::whole));
    }

    private static Property property(String word, String id, String name) {
        Property property = CoreFactory.eINSTANCE.createProperty();
        property.setId(word + ".name." + id);
        property.setKey(id);
        property.setValue(name);
        return property;
    }
}
