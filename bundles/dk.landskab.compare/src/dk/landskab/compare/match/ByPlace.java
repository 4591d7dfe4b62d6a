// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/**
 * Matches the children of two objects that are the same although their ids differ: by what is left of the child's id
 * after the container's, and what then remains by class and attributes.
 */
final class ByPlace {

    private ByPlace() {
    }

    static void match(Pair around, Leftovers left, Leftovers right, Consumer<Pair> matched) {
        match(around, left, right, matched, child -> relativeId(child));
        match(around, left, right, matched, child -> attributes(child));
    }

    private static void match(Pair around, Leftovers left, Leftovers right, Consumer<Pair> matched,
            Function<Identified, Object> likeness) {
        Map<List<Object>, List<Identified>> rights = new HashMap<>();
        for (Identified child : children(around.right(), right)) {
            rights.computeIfAbsent(key(child, likeness), each -> new ArrayList<>(1)).add(child);
        }
        for (Identified child : children(around.left(), left)) {
            List<Identified> alike = rights.getOrDefault(key(child, likeness), List.of());
            if (!alike.isEmpty()) {
                Identified other = alike.removeFirst();
                left.take(child);
                right.take(other);
                matched.accept(new Pair(child, other));
            }
        }
    }

    private static List<Object> key(Identified child, Function<Identified, Object> likeness) {
        return List.of(child.eClass(), child.eContainmentFeature(), likeness.apply(child));
    }

    /** The identified objects directly within one that have no match yet. */
    private static List<Identified> children(EObject container, Leftovers leftovers) {
        List<Identified> children = new ArrayList<>();
        for (EObject child : container.eContents()) {
            if (!(child instanceof Identified identified)) {
                children.addAll(children(child, leftovers));
            } else if (leftovers.contains(identified)) {
                children.add(identified);
            }
        }
        return children;
    }

    private static Object relativeId(Identified child) {
        String own = Keys.of(child);
        EObject container = child.eContainer();
        while (!(container instanceof Identified)) {
            container = container.eContainer();
        }
        String around = Keys.of(container);
        return own.startsWith(around) ? own.substring(around.length()) : own;
    }

    private static Object attributes(Identified child) {
        return child.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute != CorePackage.Literals.IDENTIFIED__ID && child.eIsSet(attribute))
                .collect(Collectors.toMap(EAttribute::getName, attribute -> child.eGet(attribute).toString()));
    }
}
