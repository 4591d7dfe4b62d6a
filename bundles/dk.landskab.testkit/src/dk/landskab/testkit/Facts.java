// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything that an object and its children say, one sorted line a fact: the naive answer to whether two trees have the
 * same content. The place in a list is part of a fact only where the metamodel orders the list.
 */
public final class Facts {

    private Facts() {
    }

    /** The facts of a tree. */
    public static SortedSet<String> of(EObject root) {
        SortedSet<String> facts = new TreeSet<>();
        collect(root, "", facts);
        return facts;
    }

    private static void collect(EObject object, String path, SortedSet<String> facts) {
        String id = EcoreUtil.getID(object);
        String name = id != null ? id : path;
        facts.add(name + " is " + object.eClass().getName() + " in " + path);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                Object value = object.eGet(feature, false);
                List<?> values = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
                for (int i = 0; i < values.size(); i++) {
                    String place = feature.isMany() && feature.isOrdered() ? "#" + i : "";
                    fact(name + "." + feature.getName() + place, values.get(i), feature, facts);
                }
            }
        }
    }

    private static void fact(String place, Object value, EStructuralFeature feature, SortedSet<String> facts) {
        if (!(value instanceof EObject target)) {
            facts.add(place + "=" + value.getClass().getSimpleName() + ":" + value);
        } else if (feature instanceof org.eclipse.emf.ecore.EReference reference && reference.isContainment()) {
            collect(target, place, facts);
        } else {
            InternalEObject internal = (InternalEObject) target;
            facts.add(place + "->" + (internal.eIsProxy() ? internal.eProxyURI().fragment() : EcoreUtil.getID(target)));
        }
    }
}
