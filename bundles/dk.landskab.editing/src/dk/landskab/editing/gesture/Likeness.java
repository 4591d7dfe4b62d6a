// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Whether objects of two landscapes say the same: by values, and by the ids of what they refer to. */
final class Likeness {

    private Likeness() {
    }

    /** Whether a feature of two objects of one class says the same; null is no object. */
    static boolean of(EObject one, EObject other, EStructuralFeature feature) {
        List<?> first = values(one, feature);
        List<?> second = values(other, feature);
        if (first.size() != second.size()) {
            return false;
        }
        if (feature.isMany() && !feature.isOrdered()) {
            return isPermutation(first, second, feature);
        }
        return IntStream.range(0, first.size()).allMatch(i -> isSame(first.get(i), second.get(i), feature));
    }

    private static boolean isPermutation(List<?> first, List<?> second, EStructuralFeature feature) {
        List<Object> rest = new ArrayList<>(second);
        for (Object each : first) {
            int same = IntStream.range(0, rest.size()).filter(i -> isSame(each, rest.get(i), feature)).findFirst()
                    .orElse(-1);
            if (same < 0) {
                return false;
            }
            rest.remove(same);
        }
        return true;
    }

    private static boolean isSame(Object one, Object other, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return Objects.equals(one, other);
        }
        if (!reference.isContainment()) {
            return Objects.equals(id((EObject) one), id((EObject) other));
        }
        EObject child = (EObject) one;
        return child.eClass() == ((EObject) other).eClass() && child.eClass().getEAllStructuralFeatures().stream()
                .filter(Likeness::isSaid).allMatch(each -> of(child, (EObject) other, each));
    }

    /** What an object says in a feature, with proxies as they are; nothing where there is no object. */
    static List<?> values(EObject object, EStructuralFeature feature) {
        if (object == null || !object.eIsSet(feature)) {
            return List.of();
        }
        return switch (object.eGet(feature, false)) {
            case InternalEList<?> many -> many.basicList();
            case List<?> many -> many;
            case Object one -> List.of(one);
            case null -> List.of();
        };
    }

    /** Whether a feature is something that an object says, and not what it stands in or what follows from others. */
    static boolean isSaid(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** The id of the target of a reference, also of one that was not found; null where it has none. */
    static String id(EObject target) {
        return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : EcoreUtil.getID(target);
    }
}
