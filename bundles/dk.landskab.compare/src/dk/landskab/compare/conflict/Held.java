// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.compare.diff.FeaturePath;

/** What a landscape's object says in a feature, and when two values say the same. */
public final class Held {

    private Held() {
    }

    /**
     * What an object says.
     *
     * @param object null for one that says nothing
     * @return a list for a feature of many values; else a value, or null where nothing is stated
     */
    public static Object at(EObject object, FeaturePath path) {
        EObject each = object;
        List<EStructuralFeature> steps = path.steps();
        for (int i = 0; i < steps.size() - 1 && each != null; i++) {
            each = has(each, steps.get(i)) ? (EObject) each.eGet(steps.get(i), false) : null;
        }
        EStructuralFeature last = path.last();
        if (each == null || !has(each, last) || !each.eIsSet(last)) {
            return last.isMany() ? List.of() : null;
        }
        Object value = each.eGet(last, false);
        return switch (value) {
            case InternalEList<?> list -> List.copyOf(list.basicList());
            case List<?> list -> List.copyOf(list);
            case null, default -> value;
        };
    }

    private static boolean has(EObject object, EStructuralFeature feature) {
        return object.eClass().getFeatureID(feature) >= 0;
    }

    /** Whether two values of a feature say the same: absent is the default, lists without an order are sets. */
    static boolean same(FeaturePath path, Object one, Object other) {
        return Objects.equals(form(path.last(), one), form(path.last(), other));
    }

    /** What a value of a feature is equal by. */
    static Object form(EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            List<Object> forms = new ArrayList<>();
            if (value instanceof List<?> many) {
                many.forEach(each -> forms.add(form(each)));
            }
            return feature.isOrdered() ? forms : new HashSet<>(forms);
        }
        return form(value == null ? feature.getDefaultValue() : value);
    }

    static Object form(Object value) {
        return switch (value) {
            case EObject object when Ids.of(object) != null -> Ids.of(object);
            case EObject tree -> tree(tree);
            case BigDecimal number -> number.stripTrailingZeros();
            case null, default -> value;
        };
    }

    private static Map<Object, Object> tree(EObject tree) {
        Map<Object, Object> form = new LinkedHashMap<>();
        form.put("", tree.eClass());
        for (EStructuralFeature feature : tree.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && tree.eIsSet(feature)
                    && !(feature instanceof EReference reference && reference.isContainer())) {
                form.put(feature, form(feature, tree.eGet(feature, false)));
            }
        }
        return form;
    }
}
