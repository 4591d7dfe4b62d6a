// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.graft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A feature that got another value.
 *
 * @param before null for none; for a feature with many values, the list of them
 * @param after likewise
 */
public record FeatureChange(EObject object, EStructuralFeature feature, Object before, Object after) {

    /** Gives a feature a value, and says so. */
    static FeatureChange set(EObject object, EStructuralFeature feature, Object value) {
        FeatureChange change = new FeatureChange(object, feature, value(object, feature), value);
        change.redo();
        return change;
    }

    /** What a feature is, with proxies as they are. */
    static Object value(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return feature.isMany() ? List.of() : null;
        }
        return switch (object.eGet(feature, false)) {
            case InternalEList<?> many -> List.copyOf(many.basicList());
            case List<?> many -> new ArrayList<>(many);
            case Object one -> one;
            case null -> null;
        };
    }

    /** Gives the feature its old value back. */
    public void undo() {
        put(before);
    }

    /** Gives the feature the new value again. */
    public void redo() {
        put(after);
    }

    private void put(Object value) {
        if (value == null || value instanceof List<?> many && many.isEmpty()) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, value);
        }
    }
}
