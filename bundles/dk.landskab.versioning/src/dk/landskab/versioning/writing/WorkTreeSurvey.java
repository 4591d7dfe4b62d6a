// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import dk.landskab.versioning.writing.WorkTreeChange.Version;

/**
 * Finds the files in which two trees differ, and what index and work tree have of them. Reads only the folders in which
 * the trees differ, and of the work tree only the files that the index does not vouch for.
 */
record WorkTreeSurvey(Repository repository, ObjectId from, ObjectId to, DirCache index) {

    private static final int INDEX = 2;
    private static final int WORK = 3;
    private static final Version NOTHING = new Version(FileMode.MISSING, ObjectId.zeroId());

    /** A walk over two trees where they differ, as files are checked out. */
    static TreeWalk checkingOut(Repository repository, ObjectReader reader, ObjectId from, ObjectId to)
            throws IOException {
        TreeWalk walk = new NameConflictTreeWalk(repository, reader);
        walk.setOperationType(OperationType.CHECKOUT_OP);
        walk.setFilter(new Differing());
        add(walk, from);
        add(walk, to);
        return walk;
    }

    List<WorkTreeChange> changes() throws IOException {
        List<WorkTreeChange> changes = new ArrayList<>();
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = checkingOut(repository, reader, from, to)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(new DirCacheIterator(index));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, INDEX);
            files.setWalkIgnoredDirectories(true);
            walk.addTree(files);
            while (walk.next()) {
                if (version(walk, 0) != NOTHING || version(walk, 1) != NOTHING) {
                    changes.add(change(walk));
                }
                if (isFolder(walk, 0) || isFolder(walk, 1)) {
                    walk.enterSubtree();
                }
            }
        }
        return changes;
    }

    private static void add(TreeWalk walk, ObjectId tree) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(tree);
        }
    }

    private static boolean isFolder(TreeWalk walk, int tree) {
        return walk.getFileMode(tree) == FileMode.TREE;
    }

    private static WorkTreeChange change(TreeWalk walk) throws IOException {
        Version from = version(walk, 0);
        Version to = version(walk, 1);
        WorkingTreeIterator file = walk.getTree(WORK, WorkingTreeIterator.class);
        boolean isFile = file != null && file.getEntryFileMode() != FileMode.TREE;
        return new WorkTreeChange(walk.getPathString(), from, to, WorkTreeChange.which(indexed(walk), from, to),
                WorkTreeChange.which(work(walk), from, to), isFile ? file.getEntryLength() : 0,
                isFile ? file.getEntryLastModifiedInstant() : Instant.EPOCH);
    }

    private static Version version(TreeWalk walk, int tree) {
        FileMode mode = walk.getFileMode(tree);
        return mode == FileMode.MISSING || mode == FileMode.TREE ? NOTHING
                : new Version(mode, walk.getObjectId(tree));
    }

    /** A file in conflict is none of the versions. */
    private static Version indexed(TreeWalk walk) {
        DirCacheIterator entry = walk.getTree(INDEX, DirCacheIterator.class);
        return entry != null && entry.getDirCacheEntry() != null && entry.getDirCacheEntry().isMerged()
                || version(walk, INDEX) == NOTHING ? version(walk, INDEX)
                        : new Version(version(walk, INDEX).mode(), ObjectId.zeroId());
    }

    /** The mode as the index would have it: a system without executable files changes none. */
    private static Version work(TreeWalk walk) throws IOException {
        WorkingTreeIterator file = walk.getTree(WORK, WorkingTreeIterator.class);
        if (file == null || file.getEntryFileMode() == FileMode.TREE) {
            return NOTHING;
        }
        AbstractTreeIterator known = walk.getTree(INDEX, AbstractTreeIterator.class);
        FileMode mode = known instanceof DirCacheIterator entry && entry.getEntryFileMode() != FileMode.TREE
                ? file.getIndexFileMode(entry) : file.getEntryFileMode();
        return new Version(mode, file.getEntryObjectId());
    }

    /** Where two trees differ, whatever else is looked at beside. */
    private static final class Differing extends TreeFilter {

        @Override
        public boolean include(TreeWalk walk) {
            return walk.getRawMode(0) != walk.getRawMode(1) || !walk.idEqual(0, 1);
        }

        @Override
        public boolean shouldBeRecursive() {
            return false;
        }

        @Override
        public TreeFilter clone() {
            return this;
        }
    }
}
