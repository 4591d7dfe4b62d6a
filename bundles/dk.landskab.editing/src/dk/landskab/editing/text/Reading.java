// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.text;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartNames;

/** A text as it was read, beside the objects of the landscape that say the same. */
final class Reading {

    private final Graft graft;
    private final PartNames names;

    private Reading(Graft graft, PartNames names) {
        this.graft = graft;
        this.names = names;
    }

    /** Makes objects say what a text says, but for its names. */
    static Reading graft(EObject there, LoadedPart read) {
        return new Reading(new Graft(there, read.roots().getFirst()), PartNames.of(read));
    }

    Graft graft() {
        return graft;
    }

    /** Looks up what its names mean; says whether one means something else than before. */
    boolean lookUp(Function<String, ? extends EObject> known) {
        names.lookUp(known);
        return graft.references();
    }

    Set<String> meant() {
        return names.meant();
    }

    Set<String> dependsOn() {
        return names.dependsOn();
    }
}
