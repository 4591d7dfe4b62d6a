// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.time.Instant;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A file in which two trees differ, and what index and work tree have of it.
 *
 * @param path from the top of the repository
 * @param from what it was; the mode is {@link FileMode#MISSING} where it was not there
 * @param to what it shall be; likewise
 * @param index which of them the index has
 * @param work which of them the work tree has
 * @param length of the file in the work tree, in bytes; 0 where there is none
 * @param modified when the file in the work tree was last written; the epoch where there is none
 */
record WorkTreeChange(String path, Version from, Version to, Which index, Which work, long length, Instant modified) {

    /** One version of a file. */
    record Version(FileMode mode, ObjectId id) {

        boolean isAbsent() {
            return mode == FileMode.MISSING;
        }

        boolean isSubmodule() {
            return mode == FileMode.GITLINK;
        }
    }

    /** What is found, of what was and what shall be. */
    enum Which {
        FROM, TO,
        /** Nothing, where there was something and shall be something. */
        ABSENT,
        /** Something else, which is somebody's work. */
        OTHER
    }

    static Which which(Version found, Version from, Version to) {
        if (found.equals(to)) {
            return Which.TO;
        }
        if (found.equals(from)) {
            return Which.FROM;
        }
        return found.isAbsent() ? Which.ABSENT : Which.OTHER;
    }

    /** Whether a submodule comes, goes or moves, whose own work tree is not ours. */
    boolean isOfSubmodule() {
        return from.isSubmodule() || to.isSubmodule();
    }

    /** Whether somebody's work would be lost by making it what it shall be. */
    boolean wouldLose() {
        return !isOfSubmodule() && (index == Which.OTHER || work == Which.OTHER);
    }

    /** Whether the work tree has to be changed, and may be. */
    boolean isToBeMade() {
        return !isOfSubmodule() && (work == Which.FROM || work == Which.ABSENT);
    }

    /** Whether the index shall follow: not where it holds what nothing else does. */
    boolean isToBeIndexed() {
        return index != Which.OTHER || work == Which.TO || isOfSubmodule();
    }
}
