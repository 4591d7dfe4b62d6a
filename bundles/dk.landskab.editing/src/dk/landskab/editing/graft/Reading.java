// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.graft;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartNames;

/** A file as it was read again, beside the objects of the landscape that say the same. */
public final class Reading {

    private final Graft graft;
    private final PartNames names;

    private Reading(Graft graft, PartNames names) {
        this.graft = graft;
        this.names = names;
    }

    /**
     * Makes objects say what a file says, but for references, which {@link #lookUp} sets.
     *
     * @param there the root of the file as it is open
     * @param read the file, which is in no landscape
     */
    public static Reading graft(EObject there, LoadedPart read) {
        return new Reading(new Graft(there, read.roots().getFirst()), PartNames.of(read));
    }

    /** What was changed so far, in order. */
    public List<FeatureChange> changes() {
        return List.copyOf(graft.changes());
    }

    /**
     * Looks up what the references mean.
     *
     * @param known the object with an id; null where there is none
     * @return whether one means something else than before
     */
    public boolean lookUp(Function<String, ? extends EObject> known) {
        names.lookUp(known);
        return graft.references();
    }

    /** The ids that the references may mean. */
    public Set<String> meant() {
        return names.meant();
    }

    /** The ids of objects on whose content it depends what the references may mean. */
    public Set<String> dependsOn() {
        return names.dependsOn();
    }
}
