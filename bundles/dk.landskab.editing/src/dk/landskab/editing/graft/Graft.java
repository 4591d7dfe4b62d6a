// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.graft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Element;

/**
 * Makes objects that are there say what others say that were read anew. Within a container, what has the same class and
 * id, or without an id the same class and turn, stays the same object. What was read is only looked at.
 */
final class Graft {

    private final Map<EObject, EObject> kept = new IdentityHashMap<>();
    private final List<FeatureChange> changes = new ArrayList<>();

    /** Takes over everything but references between objects. */
    Graft(EObject there, EObject read) {
        content(there, read, changes);
    }

    /** What was changed, in order. */
    List<FeatureChange> changes() {
        return changes;
    }

    /**
     * Takes over the references between objects as what was read refers now, to objects that are there or to its own.
     *
     * @return whether one of them changed
     */
    boolean references() {
        int before = changes.size();
        kept.forEach((read, there) -> read.eClass().getEAllReferences().stream().filter(Graft::isPlain)
                .forEach(reference -> references(there, read, reference)));
        return changes.size() > before;
    }

    private void references(EObject there, EObject read, EReference reference) {
        Object value = FeatureChange.value(read, reference);
        Object wanted = value instanceof List<?> many ? many.stream().map(this::meant).toList() : meant(value);
        Object now = FeatureChange.value(there, reference);
        if (!isSame(now, wanted)) {
            changes.add(FeatureChange.set(there, reference, wanted));
        }
    }

    private Object meant(Object read) {
        return kept.getOrDefault(read, (EObject) read);
    }

    private static boolean isSame(Object now, Object wanted) {
        if (now instanceof List<?> some && wanted instanceof List<?> others) {
            return some.size() == others.size()
                    && IntStream.range(0, some.size()).allMatch(i -> isSame(some.get(i), others.get(i)));
        }
        return now == wanted || now instanceof InternalEObject one && wanted instanceof InternalEObject other
                && one.eIsProxy() && other.eIsProxy() && one.eClass() == other.eClass()
                && one.eProxyURI().equals(other.eProxyURI()) && isCalledAlike(one, other);
    }

    /** Whether what was read knows no other name for what is elsewhere. */
    private static boolean isCalledAlike(EObject now, EObject read) {
        return !(now instanceof Element one && read instanceof Element other) || other.getName() == null
                || other.getName().equals(one.getName());
    }

    private static boolean isPlain(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && reference.isChangeable()
                && !reference.isDerived();
    }

    private void content(EObject there, EObject read, List<FeatureChange> log) {
        kept.put(read, there);
        for (EStructuralFeature feature : read.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute && feature.isChangeable() && !feature.isDerived()) {
                Object wanted = FeatureChange.value(read, feature);
                if (!Objects.equals(FeatureChange.value(there, feature), wanted)) {
                    log.add(FeatureChange.set(there, feature, wanted));
                }
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                children(there, read, reference, log);
            }
        }
    }

    private void children(EObject there, EObject read, EReference containment, List<FeatureChange> log) {
        Map<Key, EObject> before = byKey(list(there, containment));
        List<EObject> wanted = new ArrayList<>();
        byKey(list(read, containment)).forEach((key, child) -> {
            EObject same = before.get(key);
            List<FeatureChange> ofChild = same == null ? new ArrayList<>() : log;
            EObject partner = same == null ? EcoreUtil.create(child.eClass()) : same;
            content(partner, child, ofChild);
            wanted.add(partner);
        });
        if (!isSame(list(there, containment), wanted)) {
            log.add(FeatureChange.set(there, containment,
                    containment.isMany() ? List.copyOf(wanted) : wanted.isEmpty() ? null : wanted.getFirst()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, EReference containment) {
        Object value = FeatureChange.value(object, containment);
        return value instanceof List<?> many ? (List<EObject>) many
                : value == null ? List.of() : List.of((EObject) value);
    }

    /** What stays the same object: class, id, and which of those with the same it is. */
    private record Key(EClass type, String id, int turn) {
    }

    private static Map<Key, EObject> byKey(List<EObject> objects) {
        Map<Key, EObject> byKey = new LinkedHashMap<>();
        Map<Key, Integer> turns = new HashMap<>();
        for (EObject each : objects) {
            Key first = new Key(each.eClass(), EcoreUtil.getID(each), 0);
            byKey.put(new Key(first.type, first.id, turns.merge(first, 1, Integer::sum)), each);
        }
        return byKey;
    }
}
