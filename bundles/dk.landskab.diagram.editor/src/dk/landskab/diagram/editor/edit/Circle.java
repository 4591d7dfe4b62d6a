// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References that must not lead back to where they began. */
final class Circle {

    private Circle() {
    }

    /** Whether a reference from an object to another would close a circle. */
    static boolean closes(EObject from, EReference reference, EObject to) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<EObject> waiting = new ArrayDeque<>(List.of(to));
        while (!waiting.isEmpty()) {
            EObject each = waiting.removeFirst();
            if (each == from) {
                return true;
            }
            if (seen.add(each) && each.eClass().getEAllReferences().contains(reference)) {
                Object next = each.eGet(reference);
                if (next instanceof List<?> many) {
                    many.forEach(one -> waiting.add((EObject) one));
                } else if (next != null) {
                    waiting.add((EObject) next);
                }
            }
        }
        return false;
    }
}
