// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

import dk.landskab.store.PartFormats;
import dk.landskab.versioning.writing.IndexLock;
import dk.landskab.versioning.writing.NewObjects;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Puts a merged landscape into the work tree and the index, in the place of whatever is there of it: files that Git left
 * in conflict, or the files of a commit.
 *
 * <p>Objects are written first, then the files one by one, each whole, then the index at one stroke. A file that holds
 * what neither a commit, nor the index, nor a merge driver wrote was edited by a person, and is kept beside it.
 */
final class WorkTree {

    private final WritableRepository at;
    private final Repository repository;
    private final Path top;
    private final PartFormats formats;
    private final WrittenConflicts marked;
    private final Map<String, Set<ObjectId>> known = new HashMap<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    WorkTree(WritableRepository at) {
        this.at = at;
        this.repository = at.repository();
        this.top = repository.getWorkTree().toPath();
        this.formats = at.formats();
        this.marked = WrittenConflicts.in(repository.getDirectory().toPath());
    }

    /** Files as they stand in a commit may be replaced without being kept. */
    void mayReplace(RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                mayReplace(walk.getPathString(), walk.getObjectId(0));
            }
        }
    }

    private void mayReplace(String path, ObjectId blob) {
        known.computeIfAbsent(path, each -> new HashSet<>()).add(blob);
    }

    /**
     * Writes a landscape. Used once.
     *
     * @param files all its files
     * @throws dk.landskab.versioning.writing.LockedException where somebody else is writing, or left a lock
     * @throws dk.landskab.store.WriteRefusedException where a file would lie outside the work tree
     */
    Written write(SortedMap<String, byte[]> files) throws IOException {
        SortedMap<String, ObjectId> blobs = insert(files);
        try (IndexLock lock = at.lock()) {
            DirCache index = lock.index();
            StagedFiles staged = StagedFiles.of(index, formats);
            staged.landscape().forEach((path, entries) -> entries.stream().filter(entry -> entry.getStage() > 0)
                    .forEach(entry -> mayReplace(path, entry.getObjectId())));
            List<String> removed = staged.landscape().keySet().stream().filter(path -> !files.containsKey(path))
                    .toList();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                place(file.getKey(), file.getValue(), blobs.get(file.getKey()));
            }
            for (String path : removed) {
                remove(path);
            }
            lock.replace(next(index, staged, blobs), Set.copyOf(changed));
            return new Written(changed, removed, kept, staged.othersInConflict());
        }
    }

    /** Forgets what merge drivers wrote; for when the merge is over. */
    void settle() throws IOException {
        marked.clear();
    }

    private SortedMap<String, ObjectId> insert(SortedMap<String, byte[]> files) throws IOException {
        SortedMap<String, ObjectId> blobs = new TreeMap<>();
        try (NewObjects objects = new NewObjects(repository)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                blobs.put(file.getKey(), objects.insert(Constants.OBJ_BLOB, file.getValue()));
            }
            objects.flush();
        }
        return blobs;
    }

    private void place(String path, byte[] bytes, ObjectId blob) throws IOException {
        WorkTreeFile file = new WorkTreeFile(top, path);
        Optional<byte[]> present = file.content();
        if (present.isEmpty() || !id(present.get()).equals(blob)) {
            keepIfEdited(path, file, present);
            file.replace(bytes);
            changed.add(path);
        }
    }

    private void remove(String path) throws IOException {
        WorkTreeFile file = new WorkTreeFile(top, path);
        keepIfEdited(path, file, file.content());
        file.delete();
    }

    private void keepIfEdited(String path, WorkTreeFile file, Optional<byte[]> present) throws IOException {
        Set<ObjectId> versions = known.getOrDefault(path, Set.of());
        if (present.isPresent() && !versions.contains(id(present.get())) && !marked.contains(present.get())
                && !new UntouchedConflict(repository, versions).is(present.get())) {
            kept.add(file.keep());
        }
    }

    private static ObjectId id(byte[] bytes) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, bytes);
        }
    }

    private DirCache next(DirCache index, StagedFiles staged, SortedMap<String, ObjectId> blobs) {
        DirCacheBuilder builder = index.builder();
        staged.rest().forEach(builder::add);
        blobs.forEach((path, blob) -> builder.add(entry(path, blob, staged.mode(path))));
        builder.finish();
        return index;
    }

    private DirCacheEntry entry(String path, ObjectId blob, FileMode mode) {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(mode);
        entry.setObjectId(blob);
        // Git looks at the file itself the next time that it wants to know whether it changed.
        entry.setLastModified(Instant.EPOCH);
        return entry;
    }
}
