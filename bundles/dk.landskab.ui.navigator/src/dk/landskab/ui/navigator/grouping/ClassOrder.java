// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.Metamodel;

/** The order in which the metamodel names its classes. */
final class ClassOrder {

    private static final Map<EClass, Integer> POSITIONS = positions();

    private ClassOrder() {
    }

    /** Where a class stands; what the metamodel does not know comes last. */
    static int of(EClass type) {
        return POSITIONS.getOrDefault(type, POSITIONS.size());
    }

    private static Map<EClass, Integer> positions() {
        Map<EClass, Integer> positions = new HashMap<>();
        List<EClass> classes = Metamodel.classes().toList();
        for (int i = 0; i < classes.size(); i++) {
            positions.put(classes.get(i), i);
        }
        return Map.copyOf(positions);
    }
}
