// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.Optional;

import dk.landskab.compare.merge.MergeResult;

/** What came of a merge in a repository. */
public sealed interface MergeOutcome {

    /**
     * Something is in conflict, and nothing was written.
     *
     * @param result with the conflicts
     * @param setters who made the sides say what is in conflict
     */
    record Open(MergeResult result, Setters setters) implements MergeOutcome {
    }

    /**
     * Everything is merged and stands in the work tree and the index.
     *
     * @param written what was written
     * @param commit the hash of the commit; empty where something else is in conflict still, or Git goes on itself
     * @param next the command of Git to go on with; empty where there is nothing more to do
     */
    record Merged(Written written, Optional<String> commit, Optional<String> next) implements MergeOutcome {
    }
}
