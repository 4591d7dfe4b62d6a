// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * A file that a commit added, changed or removed.
 *
 * @param path from the top of the repository
 * @param before its blob before, in the first parent for instance; {@link ObjectId#zeroId()} where it was not there
 * @param after its blob in the commit; likewise
 */
record ChangedFile(String path, ObjectId before, ObjectId after) {

    /**
     * The files in a folder that a commit changed against its first parent, whose trees alone are read where they
     * differ.
     *
     * @param folder from the top of the repository; empty for all of it
     */
    static List<ChangedFile> of(Repository repository, RevCommit commit, String folder) throws IOException {
        return between(repository, commit.getParentCount() == 0 ? null : commit.getParent(0), commit, folder);
    }

    /**
     * The files in a folder in which two commits differ.
     *
     * @param before null for nothing
     * @param folder from the top of the repository; empty for all of it
     */
    static List<ChangedFile> between(Repository repository, RevCommit before, RevCommit commit, String folder)
            throws IOException {
        List<ChangedFile> changed = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (before == null) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(before.getTree());
            }
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(folder.isEmpty() ? TreeFilter.ANY_DIFF
                    : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                changed.add(new ChangedFile(walk.getPathString(), walk.getObjectId(0), walk.getObjectId(1)));
            }
        }
        return changed;
    }
}
