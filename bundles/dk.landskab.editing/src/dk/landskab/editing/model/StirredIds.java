// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Set;

/**
 * What became of ids, whichever objects have them.
 *
 * @param come ids that something has and nothing had
 * @param gone ids that nothing has and something had
 * @param moved ids that something had and something has, perhaps another object
 * @param passed ids that nothing had and nothing has, but something in between
 */
public record StirredIds(Set<String> come, Set<String> gone, Set<String> moved, Set<String> passed) {

    /** Copies the sets. */
    public StirredIds {
        come = Set.copyOf(come);
        gone = Set.copyOf(gone);
        moved = Set.copyOf(moved);
        passed = Set.copyOf(passed);
    }
}
