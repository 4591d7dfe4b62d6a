// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Where two trees first say something else.
 *
 * @param id of the object that does, or the nearest one around it
 */
record Difference(String id, EStructuralFeature feature) {

    /** The first difference; the id of a part is left out, since it follows from where its file lies. */
    static Optional<Difference> first(EObject one, EObject other) {
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (!(one instanceof Part && feature == CorePackage.Literals.IDENTIFIED__ID)) {
                Optional<Difference> found = in(feature, one, other);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> in(EStructuralFeature feature, EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return Optional.of(new Difference(id(one), one.eContainingFeature()));
        }
        List<?> left = values(one, feature);
        List<?> right = values(other, feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            return contained(feature, one, left, right);
        }
        boolean same = feature.isOrdered() && feature instanceof EAttribute ? left.equals(right)
                : left.size() == right.size() && new HashSet<>(left).equals(new HashSet<>(right));
        return same ? Optional.empty() : Optional.of(new Difference(id(one), feature));
    }

    private static Optional<Difference> contained(EStructuralFeature feature, EObject one, List<?> left,
            List<?> right) {
        if (left.size() != right.size()) {
            return Optional.of(new Difference(id(one), feature));
        }
        List<EObject> lefts = ContentOrder.sorted(left.stream().map(EObject.class::cast).toList());
        List<EObject> rights = ContentOrder.sorted(right.stream().map(EObject.class::cast).toList());
        for (int i = 0; i < lefts.size(); i++) {
            Optional<Difference> found = first(lefts.get(i), rights.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = ((InternalEObject) object).eGet(feature, false);
        List<?> values = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        return feature instanceof EReference reference && !reference.isContainment()
                ? values.stream().map(target -> target((EObject) target)).toList() : values;
    }

    private static Object target(EObject target) {
        return ((InternalEObject) target).eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment()
                : Objects.requireNonNullElse(((Identified) target).getId(), target);
    }

    private static String id(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return "";
    }
}
