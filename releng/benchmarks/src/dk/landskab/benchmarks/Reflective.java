// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * The shortest programs that compare: a map of ids, and every feature by reflection; they know of no order, no default
 * and no move. They stand in for EMF Compare, which is not on Maven Central.
 */
final class Reflective {

    private Reflective() {
    }

    /** The objects of a landscape by id. */
    static Map<String, Identified> byId(Landscape landscape) {
        Map<String, Identified> byId = new HashMap<>();
        landscape.objects().forEach(object -> {
            if (object instanceof Identified identified) {
                byId.put(identified.getId(), identified);
            }
        });
        return byId;
    }

    /** How many features of the right differ from the left; what is on one side only counts once. */
    static int differences(Landscape left, Landscape right) {
        Map<String, Identified> rest = byId(left);
        int[] changes = new int[1];
        right.objects().forEach(object -> {
            if (object instanceof Identified identified) {
                EObject other = rest.remove(identified.getId());
                changes[0] += other == null ? 1 : changes(other, object);
            }
        });
        return changes[0] + rest.size();
    }

    /** How many features both sides give another value; what is on one side only is not looked at. */
    static int conflicts(Landscape base, Landscape ours, Landscape theirs) {
        Map<String, Identified> before = byId(base);
        Map<String, Identified> other = byId(theirs);
        int[] conflicts = new int[1];
        ours.objects().forEach(object -> {
            if (object instanceof Identified our && before.containsKey(our.getId()) && other.containsKey(our.getId())) {
                Set<String> both = changed(before.get(our.getId()), our);
                both.retainAll(changed(before.get(our.getId()), other.get(our.getId())));
                conflicts[0] += both.size();
            }
        });
        return conflicts[0];
    }

    private static Set<String> changed(EObject one, EObject other) {
        Set<String> changed = new TreeSet<>();
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (differ(feature, one.eGet(feature), other.eGet(feature)) > 0) {
                changed.add(feature.getName());
            }
        }
        return changed;
    }

    private static int changes(EObject one, EObject other) {
        int changes = 0;
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            changes += differ(feature, one.eGet(feature), other.eGet(feature));
        }
        return changes;
    }

    private static int differ(EStructuralFeature feature, Object value, Object now) {
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return Objects.equals(plain(value), plain(now)) ? 0 : 1;
        }
        return feature.isMany() || value == null || now == null ? 0 : changes((EObject) value, (EObject) now);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().map(Reflective::plain).toList();
            case Identified target -> target.getId();
            case null, default -> value;
        };
    }
}
