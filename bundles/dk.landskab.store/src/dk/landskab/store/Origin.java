// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a landscape was read from.
 *
 * @param place as the user named it; never null
 * @param commit the commit, where it comes from Git
 */
public record Origin(String place, Optional<Commit> commit) {

    /**
     * A commit of Git.
     *
     * @param revision as the user named it
     * @param id the full hash
     * @param time when it was committed
     */
    public record Commit(String revision, String id, Instant time) {
    }

    /** A place outside Git. */
    public static Origin of(String place) {
        return new Origin(place, Optional.empty());
    }
}
