// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.TypeName;

/** Whether objects are of a class or one below it: thought about once for each class of objects, not for each object. */
final class OfClass implements Predicate<EObject> {

    private final TypeName type;
    private final Map<EClass, Boolean> known = new HashMap<>();

    OfClass(TypeName type) {
        this.type = type;
    }

    @Override
    public boolean test(EObject object) {
        return known.computeIfAbsent(object.eClass(), each -> type.accepts(object));
    }
}
