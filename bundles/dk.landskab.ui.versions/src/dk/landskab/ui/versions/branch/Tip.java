// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.branch;

import java.util.Optional;

/**
 * A name for a commit.
 *
 * @param name short
 * @param kind what kind of name
 * @param commit the full hash
 * @param isCurrent whether the files are those of it
 * @param follows the branch of another repository that it follows
 * @param ahead so many commits that the followed branch has not, as far as is known here
 * @param behind so many commits of the followed branch that it has not, as far as is known here
 */
public record Tip(String name, Kind kind, String commit, boolean isCurrent, Optional<String> follows, int ahead,
        int behind) {

    /** The kinds of names, in the order in which they are shown. */
    public enum Kind {
        /** A branch of one's own. */
        OWN,
        /** Where a branch of another repository stood when that was asked last. */
        OTHERS,
        /** A name that stays. */
        TAG
    }
}
