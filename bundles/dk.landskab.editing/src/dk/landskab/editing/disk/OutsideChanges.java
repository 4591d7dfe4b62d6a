// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.util.Set;

/**
 * What other programs have done to the files of an open landscape since they were read or saved here.
 *
 * @param changed paths of files that say something else
 * @param added paths of files that were not there
 * @param removed paths of files that are no more
 * @param dirty those of these paths that were edited here too: a person has to say which is to be kept
 */
public record OutsideChanges(Set<String> changed, Set<String> added, Set<String> removed, Set<String> dirty) {

    /** Copies the sets. */
    public OutsideChanges {
        changed = Set.copyOf(changed);
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        dirty = Set.copyOf(dirty);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
