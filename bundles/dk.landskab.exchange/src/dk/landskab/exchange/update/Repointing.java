// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Lets references to objects that were replaced or taken out follow, for all of them in one pass. A reference that the
 * replacement is of the wrong class for is dropped.
 */
final class Repointing {

    private final Map<EObject, Optional<EObject>> moved = new IdentityHashMap<>();

    /** References to one object shall lead to another. */
    void replace(EObject object, EObject replacement) {
        moved.put(object, Optional.of(replacement));
    }

    /** References to an object shall go. */
    void remove(EObject object) {
        moved.put(object, Optional.empty());
    }

    void apply(Stream<EObject> objects) {
        if (!moved.isEmpty()) {
            objects.forEach(this::apply);
        }
    }

    private void apply(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                if (reference.isMany()) {
                    many(object, reference);
                } else {
                    single(object, reference);
                }
            }
        }
    }

    private void single(EObject object, EReference reference) {
        EObject value = (EObject) object.eGet(reference, false);
        if (moved.containsKey(value)) {
            object.eSet(reference, target(reference, value).orElse(null));
        }
    }

    @SuppressWarnings("unchecked")
    private void many(EObject object, EReference reference) {
        List<EObject> values = (List<EObject>) object.eGet(reference, false);
        if (values.stream().anyMatch(moved::containsKey)) {
            object.eSet(reference, values.stream().flatMap(value -> target(reference, value).stream()).distinct()
                    .toList());
        }
    }

    private Optional<EObject> target(EReference reference, EObject value) {
        return moved.getOrDefault(value, Optional.of(value))
                .filter(each -> each.eIsProxy() || reference.getEReferenceType().isInstance(each));
    }
}
