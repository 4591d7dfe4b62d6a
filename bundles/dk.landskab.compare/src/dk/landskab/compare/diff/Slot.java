// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Where an object stands.
 *
 * @param owner the nearest object around it that has an identity; empty for the root of a file
 * @param path the containments that lead from the owner to it; empty for the root of a file
 */
public record Slot(Optional<Identified> owner, List<EStructuralFeature> path) {

    private static final Slot ROOT = new Slot(Optional.empty(), List.of());

    /** Copies the path. */
    public Slot {
        path = List.copyOf(path);
    }

    /** Where an object stands in its landscape. */
    public static Slot of(Identified object) {
        Deque<EStructuralFeature> path = new ArrayDeque<>(2);
        for (EObject each = object; each.eContainer() != null; each = each.eContainer()) {
            path.addFirst(each.eContainmentFeature());
            if (each.eContainer() instanceof Identified owner) {
                return new Slot(Optional.of(owner), List.copyOf(path));
            }
        }
        return ROOT;
    }

    /** Whether this is the top level of a file, which carries no meaning. */
    public boolean isTopOfFile() {
        return owner.isEmpty() || owner.get() instanceof Part;
    }
}
