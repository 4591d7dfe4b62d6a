// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.HashMap;
import java.util.Map;

import dk.landskab.model.change.Merger;
import dk.landskab.model.core.Property;

/**
 * The names that a plan keeps of what it refers to and what stands in the landscapes of the parties: a property of a
 * {@link Merger}, of which the key is an id and the value is what a person calls the element that has it. With them a
 * plan that is read alone tells what it is about.
 */
final class KeptNames {

    private KeptNames() {
    }

    /** By id; where there are several for one, the first. */
    static Map<String, String> in(IdIndex index) {
        Map<String, String> names = new HashMap<>();
        for (Object each : index.inOrder()) {
            if (each instanceof Merger merger) {
                merger.getProperties().stream().filter(KeptNames::isWhole)
                        .forEach(property -> names.putIfAbsent(property.getKey(), property.getValue().strip()));
            }
        }
        return names;
    }

    private static boolean isWhole(Property property) {
        return property.getKey() != null && property.getValue() != null && !property.getValue().isBlank();
    }
}
