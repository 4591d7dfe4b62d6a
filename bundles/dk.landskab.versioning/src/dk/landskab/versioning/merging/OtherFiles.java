// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Merges the files that do not belong to the landscape, each as a whole: what one side alone changed is taken. What both
 * changed, or what is no ordinary file, is left to Git.
 *
 * @param changes what our side has to become, by path; empty for a file that is to go
 * @param left paths of the files that Git has to merge
 */
record OtherFiles(Map<String, Optional<byte[]>> changes, List<String> left) {

    private static final int BASE = 0;
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    /**
     * Merges.
     *
     * @param base null for nothing
     * @param others which paths do not belong to the landscape
     */
    static OtherFiles of(Repository repository, RevCommit base, RevCommit ours, RevCommit theirs,
            Predicate<String> others) throws IOException {
        OtherFiles merged = new OtherFiles(new TreeMap<>(), new ArrayList<>());
        try (TreeWalk walk = new TreeWalk(repository)) {
            add(walk, base);
            walk.addTree(ours.getTree());
            walk.addTree(theirs.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                if (others.test(walk.getPathString()) && !same(walk, OURS, THEIRS) && !same(walk, BASE, THEIRS)) {
                    merged.take(repository, walk);
                }
            }
        }
        return merged;
    }

    private static void add(TreeWalk walk, RevCommit commit) throws IOException {
        if (commit == null) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(commit.getTree());
        }
    }

    private void take(Repository repository, TreeWalk walk) throws IOException {
        boolean ordinary = isOrdinary(walk, OURS) && isOrdinary(walk, THEIRS);
        if (!ordinary || !same(walk, BASE, OURS)) {
            left.add(walk.getPathString());
            return;
        }
        ObjectId blob = walk.getObjectId(THEIRS);
        changes.put(walk.getPathString(), blob.equals(ObjectId.zeroId()) ? Optional.empty()
                : Optional.of(repository.open(blob, Constants.OBJ_BLOB).getBytes()));
    }

    private static boolean same(TreeWalk walk, int one, int other) {
        return walk.idEqual(one, other) && walk.getRawMode(one) == walk.getRawMode(other);
    }

    private static boolean isOrdinary(TreeWalk walk, int side) {
        return walk.getRawMode(side) == 0 || walk.getFileMode(side) == FileMode.REGULAR_FILE;
    }
}
