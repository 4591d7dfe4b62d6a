// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.InvalidPathException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;

/** Where the files come from that a commit has other than its parent. */
sealed interface CommitContent {

    /**
     * The files that are to change, by path from the top of the repository, with their blobs inserted; empty for one
     * that is to go.
     *
     * @param before what the commit is made on top of
     * @param index of the work tree; empty where there is none
     */
    SortedMap<String, Optional<DirCacheEntry>> changes(WritableRepository at, AbstractTreeIterator before,
            DirCache index, ObjectInserter objects) throws IOException;

    /** Makes the changes in an index in memory. */
    static void apply(Map<String, Optional<DirCacheEntry>> changes, DirCache to) {
        DirCacheEditor editor = to.editor();
        changes.forEach((path, change) -> editor.add(change.isEmpty() ? new DirCacheEditor.DeletePath(path)
                : new IndexEdit(change.get())));
        editor.finish();
    }

    /**
     * The work tree.
     *
     * @param paths files and folders from the folder of the landscape; empty for the files of the landscape that have
     *            changed
     */
    record FromWorkTree(Collection<String> paths) implements CommitContent {

        @Override
        public SortedMap<String, Optional<DirCacheEntry>> changes(WritableRepository at, AbstractTreeIterator before,
                DirCache index, ObjectInserter objects) throws IOException {
            SortedMap<String, Optional<DirCacheEntry>> changes =
                    new LandscapeChanges(at.repository(), at.path(), wanted(at), !paths.isEmpty())
                            .since(before, index, objects);
            for (String path : paths.stream().map(at::fromTop).toList()) {
                if (changes.keySet().stream().noneMatch(each -> isWithin(path, each))
                        && !Files.exists(at.repository().getWorkTree().toPath().resolve(path))) {
                    throw at.refusals().of("noPath", path);
                }
            }
            return changes;
        }

        private static boolean isWithin(String folder, String path) {
            return path.equals(folder) || path.startsWith(folder + "/");
        }

        private Predicate<String> wanted(WritableRepository at) {
            if (paths.isEmpty()) {
                return path -> at.formats().accepts(path) && !isHidden(path);
            }
            Collection<String> fromTop = paths.stream().map(at::fromTop).toList();
            return path -> fromTop.stream().anyMatch(each -> isWithin(each, path));
        }

        private static boolean isHidden(String path) {
            return Stream.of(path.split("/")).anyMatch(name -> name.startsWith("."));
        }
    }

    /**
     * Files that were handed over.
     *
     * @param files their bytes by path from the folder of the landscape; empty for one that is to go
     */
    record Given(Map<String, Optional<byte[]>> files) implements CommitContent {

        @Override
        public SortedMap<String, Optional<DirCacheEntry>> changes(WritableRepository at, AbstractTreeIterator before,
                DirCache index, ObjectInserter objects) throws IOException {
            SortedMap<String, Optional<DirCacheEntry>> changes = new TreeMap<>();
            for (Map.Entry<String, Optional<byte[]>> file : files.entrySet()) {
                String path = at.fromTop(file.getKey());
                changes.put(path, file.getValue().isEmpty() ? Optional.empty()
                        : Optional.of(entry(at, path, file.getValue().get(), objects)));
            }
            return changes;
        }

        private static DirCacheEntry entry(WritableRepository at, String path, byte[] bytes, ObjectInserter objects)
                throws IOException {
            try {
                DirCacheEntry entry = new DirCacheEntry(path);
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(objects.insert(Constants.OBJ_BLOB, bytes));
                return entry;
            } catch (InvalidPathException e) {
                throw at.refusals().of("invalidPath", path);
            }
        }
    }
}
