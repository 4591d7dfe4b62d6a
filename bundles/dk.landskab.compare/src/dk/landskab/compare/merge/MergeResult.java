// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.List;
import java.util.Set;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartSource;

/**
 * What came of a merge. Shares no object with its inputs; whoever holds it may save it and must not change it.
 *
 * @param landscape the merged whole; where there are conflicts, with their interims
 * @param conflicts what nobody decided, sorted by id
 * @param keys what the inputs are known by
 * @param drafts the files to be written; those that are equal in all three inputs are left out
 * @param carried the files that are carried without being understood, as they are in the end
 * @param removed paths of files that our side has and the result does not
 * @param inputs what was merged; only to be looked at
 */
public record MergeResult(Landscape landscape, List<Conflict> conflicts, InputKeys keys, List<PartDraft> drafts,
        List<PartSource> carried, Set<String> removed, Versions<Landscape> inputs) {

    /** Copies the collections. */
    public MergeResult {
        conflicts = List.copyOf(conflicts);
        drafts = List.copyOf(drafts);
        carried = List.copyOf(carried);
        removed = Set.copyOf(removed);
    }

    /** Whether nothing is in conflict, so that the result may be committed; else it may only be shown. */
    public boolean isCommittable() {
        return conflicts.isEmpty();
    }
}
