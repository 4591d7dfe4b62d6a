// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds which files of a work tree are not as a tree has them. Files that Git ignores and does not know are left out,
 * and so are submodules, links where they are not wanted, and what lies behind them.
 *
 * @param folder that is looked at, from the top of the repository; empty for all of it
 * @param wanted which paths are looked at
 * @param links whether links are looked at, as what they are
 */
record LandscapeChanges(Repository repository, String folder, Predicate<String> wanted, boolean links) {

    private static final int INDEX = 1;
    private static final int WORK = 2;

    /**
     * The files that differ from a tree, by path, with their blobs inserted; empty for a file that is gone.
     */
    SortedMap<String, Optional<DirCacheEntry>> since(AbstractTreeIterator tree, DirCache index,
            ObjectInserter objects) throws IOException {
        SortedMap<String, Optional<DirCacheEntry>> changes = new TreeMap<>();
        try (TreeWalk walk = walk(tree, index)) {
            while (walk.next()) {
                if (wanted.test(walk.getPathString())) {
                    change(walk, objects).ifPresent(each -> changes.put(each.getKey(), each.getValue()));
                }
                if (walk.isSubtree() && isToBeEntered(walk)) {
                    walk.enterSubtree();
                }
            }
        }
        return changes;
    }

    private TreeWalk walk(AbstractTreeIterator tree, DirCache index) {
        TreeWalk walk = new NameConflictTreeWalk(repository);
        walk.setOperationType(OperationType.CHECKIN_OP);
        walk.addTree(tree);
        walk.addTree(new DirCacheIterator(index));
        FileTreeIterator files = new FileTreeIterator(repository);
        files.setDirCacheIterator(walk, INDEX);
        walk.addTree(files);
        walk.setFilter(folder.isEmpty() ? TreeFilter.ALL : PathFilter.create(folder));
        return walk;
    }

    /** An ignored folder is looked at where Git knows something in it all the same. */
    private static boolean isToBeEntered(TreeWalk walk) throws IOException {
        WorkingTreeIterator file = walk.getTree(WORK, WorkingTreeIterator.class);
        return isKnown(walk) || file != null && !file.isEntryIgnored();
    }

    private static boolean isKnown(TreeWalk walk) {
        return walk.getTree(0, AbstractTreeIterator.class) != null
                || walk.getTree(INDEX, AbstractTreeIterator.class) != null;
    }

    private Optional<Map.Entry<String, Optional<DirCacheEntry>>> change(TreeWalk walk, ObjectInserter objects)
            throws IOException {
        WorkingTreeIterator file = walk.getTree(WORK, WorkingTreeIterator.class);
        boolean isFile = file != null && isPlain(file.getEntryFileMode());
        boolean was = isPlain(walk.getFileMode(0));
        if (!isFile) {
            boolean isGone = was && (file == null || file.getEntryFileMode() == FileMode.TREE);
            return isGone ? Optional.of(Map.entry(walk.getPathString(), Optional.empty())) : Optional.empty();
        }
        DirCacheIterator known = walk.getTree(INDEX, DirCacheIterator.class);
        FileMode mode = known == null ? file.getEntryFileMode() : file.getIndexFileMode(known);
        if (was ? walk.getObjectId(0).equals(file.getEntryObjectId()) && walk.getFileMode(0) == mode
                : !isKnown(walk) && file.isEntryIgnored()) {
            return Optional.empty();
        }
        return Optional.of(Map.entry(walk.getPathString(), Optional.of(entry(walk, file, mode, objects))));
    }

    private boolean isPlain(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE || links && mode == FileMode.SYMLINK;
    }

    private static DirCacheEntry entry(TreeWalk walk, WorkingTreeIterator file, FileMode mode,
            ObjectInserter objects) throws IOException {
        DirCacheEntry entry = new DirCacheEntry(walk.getPathString());
        Instant written = file.getEntryLastModifiedInstant();
        try (InputStream content = file.openEntryStream()) {
            entry.setObjectId(objects.insert(Constants.OBJ_BLOB, file.getEntryContentLength(), content));
        }
        entry.setFileMode(mode);
        entry.setLength(file.getEntryLength());
        entry.setLastModified(written);
        return entry;
    }
}
