// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;

/** The ids that objects, proxies and values name. */
public final class Ids {

    private Ids() {
    }

    /** The id of an object or the id that a proxy names; null for an object that can have none. */
    public static String of(EObject object) {
        if (object.eIsProxy()) {
            return ((InternalEObject) object).eProxyURI().fragment();
        }
        return object instanceof Identified identified ? identified.getId() : null;
    }

    /** What a value refers to: the objects of a reference, and what a tree of value objects refers to within it. */
    static List<EObject> targets(FeaturePath path, Object value) {
        List<EObject> targets = new ArrayList<>(1);
        if (path.last() instanceof EReference reference) {
            for (Object each : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                collect(reference, (EObject) each, targets);
            }
        }
        return targets;
    }

    /** What a change newly refers to. */
    static List<EObject> gained(FeaturePath path, Change change) {
        return targets(path, switch (change) {
            case Change.OfValue single -> single.after();
            case Change.OfSet set -> set.gained();
            case Change.OfSequence sequence -> sequence.gained();
        });
    }

    private static void collect(EReference reference, EObject value, List<EObject> targets) {
        if (!reference.isContainment()) {
            targets.add(value);
            return;
        }
        for (EReference each : value.eClass().getEAllReferences()) {
            if (value.eIsSet(each)) {
                held(value, each).forEach(target -> collect(each, target, targets));
            }
        }
    }

    /** What a reference holds, proxies included, nothing resolved. */
    @SuppressWarnings("unchecked")
    static List<EObject> held(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            return ((InternalEList<EObject>) list).basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
