// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.versioning.jgit.BlobCache;
import dk.landskab.versioning.jgit.Failures;

/**
 * The files that a folder had at a revision, of whatever kind they are. Submodules and symbolic links are left out.
 * Where a file was named instead of a folder, it is the only one.
 */
public final class RevisionTree {

    private final Failures failures;
    private final BlobCache blobs;
    private final RevCommit commit;
    private final String revision;
    private final String path;
    private SortedMap<String, PartSource> files;

    RevisionTree(Failures failures, BlobCache blobs, RevCommit commit, String revision, String path) {
        this.failures = failures;
        this.blobs = blobs;
        this.commit = commit;
        this.revision = revision;
        this.path = path;
    }

    /** The folder, the revision and the commit. */
    public Origin origin() {
        return new Origin(failures.place(), Optional.of(new Origin.Commit(revision, commit.name(),
                Instant.ofEpochSecond(commit.getCommitTime()))));
    }

    /**
     * The files by their paths within the folder, with {@code /} between names. Listing them reads none; the content
     * key of each is its blob's id.
     *
     * @throws dk.landskab.store.UnreadableException where the revision does not have the folder, or its objects cannot
     *             be read
     */
    public synchronized Map<String, PartSource> files() {
        if (files == null) {
            try (ObjectReader reader = failures.repository().newObjectReader()) {
                files = Collections.unmodifiableSortedMap(list(reader));
            } catch (IOException e) {
                throw failures.of(e);
            }
        }
        return files;
    }

    /** Whether the revision has the folder or file. */
    boolean exists() {
        try (ObjectReader reader = failures.repository().newObjectReader();
                TreeWalk walk = walk(reader)) {
            return path.isEmpty() || walk != null;
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    /** How to tell what is wrong with it. */
    Failures failures() {
        return failures;
    }

    private SortedMap<String, PartSource> list(ObjectReader reader) throws IOException {
        if (path.isEmpty()) {
            return list(reader, commit.getTree());
        }
        try (TreeWalk walk = walk(reader)) {
            if (walk == null) {
                throw failures.of("noPath", path);
            }
            return switch (walk.getRawMode(0) & FileMode.TYPE_MASK) {
                case FileMode.TYPE_TREE -> list(reader, walk.getObjectId(0));
                case FileMode.TYPE_FILE ->
                    new TreeMap<>(Map.of(walk.getNameString(), file(walk, walk.getNameString())));
                case FileMode.TYPE_GITLINK -> throw failures.of("submodule", path);
                default -> throw failures.of("link", path);
            };
        }
    }

    private TreeWalk walk(ObjectReader reader) throws IOException {
        return path.isEmpty() ? null : TreeWalk.forPath(reader, path, commit.getTree());
    }

    private SortedMap<String, PartSource> list(ObjectReader reader, ObjectId tree) throws IOException {
        SortedMap<String, PartSource> found = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
                    found.put(walk.getPathString(), file(walk, walk.getPathString()));
                }
            }
        }
        return found;
    }

    private PartSource file(TreeWalk walk, String name) {
        return new Blob(name, walk.getObjectId(0), this);
    }

    /** The repository that it is read from. */
    Repository repository() {
        return failures.repository();
    }

    private record Blob(String path, ObjectId id, RevisionTree tree) implements PartSource {

        @Override
        public String contentKey() {
            return id.name();
        }

        @Override
        public byte[] bytes() {
            try {
                return tree.blobs.bytes(id);
            } catch (IOException | LargeObjectException e) {
                throw new Failures(tree.repository(), path + " (" + tree.failures.place() + ")").of(e);
            }
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
