// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * Walks over the objects of landscapes that have an identity, file by file and containers first. What a class contains
 * is looked up once and then read by the features' numbers, so that nothing is made on the way.
 */
public final class IdentifiedObjects {

    private final Map<EClass, int[]> containments = new HashMap<>();

    /** Visits what stands in some files of a landscape. */
    public void visit(Landscape landscape, Predicate<LoadedPart> wanted, Consumer<Identified> visitor) {
        for (LoadedPart part : landscape.parts()) {
            if (wanted.test(part)) {
                part.roots().forEach(root -> visit(root, visitor));
            }
        }
    }

    private void visit(EObject object, Consumer<Identified> visitor) {
        if (object instanceof Identified identified) {
            visitor.accept(identified);
        }
        InternalEObject accessible = (InternalEObject) object;
        for (int number : containments.computeIfAbsent(object.eClass(), IdentifiedObjects::numbers)) {
            if (accessible.eIsSet(number)) {
                visitHeld(accessible.eGet(number, false, true), visitor);
            }
        }
    }

    private void visitHeld(Object held, Consumer<Identified> visitor) {
        if (held instanceof InternalEList<?> many) {
            List<?> children = many.basicList();
            for (int i = 0, size = children.size(); i < size; i++) {
                visit((EObject) children.get(i), visitor);
            }
        } else {
            visit((EObject) held, visitor);
        }
    }

    private static int[] numbers(EClass type) {
        return type.getEAllContainments().stream().mapToInt((EReference each) -> type.getFeatureID(each)).toArray();
    }
}
