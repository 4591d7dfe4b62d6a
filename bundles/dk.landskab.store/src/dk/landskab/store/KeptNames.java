// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;

/**
 * The names that a plan keeps of what it refers to and what stands in the landscapes of the parties: a property of a
 * {@link Merger}, of which the key is an id and the value is what a person calls the element that has it. With them a
 * plan that is read alone tells what it is about.
 *
 * @param byId where there are several for one id, the first
 */
record KeptNames(Map<String, String> byId) {

    /** Those of the mergers among some objects. */
    static KeptNames in(Stream<? extends EObject> objects) {
        Map<String, String> names = new HashMap<>();
        objects.filter(Merger.class::isInstance).flatMap(each -> ((Merger) each).getProperties().stream())
                .filter(KeptNames::isWhole)
                .forEach(each -> names.putIfAbsent(each.getKey(), each.getValue().strip()));
        return new KeptNames(names);
    }

    private static boolean isWhole(Property property) {
        return property.getKey() != null && property.getValue() != null && !property.getValue().isBlank();
    }

    /** Gives a proxy the name that is kept for its id, where there is one. */
    <T extends EObject> T named(String id, T proxy) {
        if (proxy instanceof Element element && byId.containsKey(id)) {
            element.setName(byId.get(id));
        }
        return proxy;
    }
}
