// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.diff.Slot;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * Where an object stands, in terms that hold over all three landscapes.
 *
 * @param owner id of the nearest object around it that has one; empty at the top of a file
 * @param path the containments from the owner to it; empty at the top of a file
 * @param file path of the file that it stands at the top of; empty for what has an owner
 */
public record Standing(Optional<String> owner, List<EStructuralFeature> path, String file) {

    /** Copies the path. */
    public Standing {
        path = List.copyOf(path);
    }

    /** Where an object of a landscape stands in it. */
    public static Standing of(Landscape landscape, Identified object) {
        Slot slot = Slot.of(object);
        return slot.owner().isPresent() ? new Standing(slot.owner().map(Identified::getId), slot.path(), "")
                : root(landscape.partOf(object).map(part -> part.path()).orElse(""));
    }

    /** At the top of a file. */
    public static Standing root(String file) {
        return new Standing(Optional.empty(), List.of(), file);
    }

    boolean isRoot() {
        return owner.isEmpty();
    }

    /** The containment that holds the object itself. */
    public EReference containment() {
        return (EReference) path.getLast();
    }
}
