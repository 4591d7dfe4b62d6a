// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Walks over objects and what they contain without making EMF allocate the lists that are empty. */
final class ObjectTree {

    private ObjectTree() {
    }

    /** Visits an object and all that it contains, containers first. */
    static void visit(EObject object, Consumer<EObject> visitor) {
        visitor.accept(object);
        EList<EReference> containments = object.eClass().getEAllContainments();
        for (int i = 0, size = containments.size(); i < size; i++) {
            EReference containment = containments.get(i);
            if (object.eIsSet(containment)) {
                targets(object, containment).forEach(child -> visit(child, visitor));
            }
        }
    }

    /** What a reference holds, proxies included, nothing resolved. */
    @SuppressWarnings("unchecked")
    static List<EObject> targets(EObject object, EReference reference) {
        if (!object.eIsSet(reference)) {
            return List.of();
        }
        Object value = object.eGet(reference, false);
        return reference.isMany() ? ((InternalEList<EObject>) value).basicList() : List.of((EObject) value);
    }
}
