// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The lock of a work tree: while it is held neither git nor we change the index elsewhere. It is the file
 * {@code index.lock} that git itself makes and heeds, and from its first moment on it names the process that holds it,
 * so that the next of ours knows of a lock left behind whether its owner lives.
 *
 * <p>The new index is written aside and put in place at one stroke. Killed at any time, the index is the old or the new
 * one and {@code index.lock} is there, to be taken over.
 */
public final class IndexLock implements AutoCloseable {

    private static final String NEXT = "landskab-index";

    private static final String GUARD = "landskab-guard";

    private final Repository repository;
    private final Path file;
    private final Optional<Owner> predecessor;
    private boolean open = true;

    private IndexLock(Repository repository, Path file, Optional<Owner> predecessor) {
        this.repository = repository;
        this.file = file;
        this.predecessor = predecessor;
    }

    /**
     * Takes the lock, without waiting for it; from one of our processes that is no more it is taken over.
     *
     * @throws LockedException where somebody else holds it
     * @throws IOException where the lock cannot be written
     */
    public static IndexLock of(Repository repository) throws IOException {
        Path file = repository.getIndexFile().toPath().resolveSibling("index.lock");
        if (create(file)) {
            return new IndexLock(repository, file, Optional.empty());
        }
        return takenOver(repository, file);
    }

    /** Whether a process of ours that is no more holds the lock. */
    static boolean isLeftBehind(Repository repository) throws IOException {
        return LockFileInTheWay.owner(repository.getIndexFile().toPath().resolveSibling("index.lock"))
                .map(Owner::isGone).orElse(false);
    }

    /**
     * The system frees the lock on the guard of a process that ends, so that of several that find a lock left behind
     * one takes it over.
     */
    private static IndexLock takenOver(Repository repository, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.resolveSibling(GUARD), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock guard = guard(channel)) {
            Optional<Owner> owner = LockFileInTheWay.owner(file);
            if (guard == null || owner.filter(Owner::isGone).isEmpty()) {
                throw new LockedException(inTheWay(file));
            }
            Files.delete(file);
            if (!create(file)) {
                throw new LockedException(inTheWay(file));
            }
            return new IndexLock(repository, file, owner);
        }
    }

    private static FileLock guard(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByAnotherThread) {
            return null;
        }
    }

    private static LockFileInTheWay inTheWay(Path file) {
        return LockFileInTheWay.of(file).orElseGet(() -> new LockFileInTheWay(file, Duration.ZERO, "",
                OptionalLong.empty(), false));
    }

    /** Makes the lock with its owner in it: a link to a file that is written already is made whole or not at all. */
    private static boolean create(Path file) throws IOException {
        Path written = file.resolveSibling("landskab-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        Files.writeString(written, Owner.self().line() + "\n");
        try {
            Files.createLink(file, written);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return createWithoutLink(file);
        } finally {
            Files.delete(written);
        }
    }

    private static boolean createWithoutLink(Path file) throws IOException {
        try {
            Files.writeString(file, Owner.self().line() + "\n", StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Our process that is no more, from which the lock was taken over; empty where it was free. */
    Optional<Owner> predecessor() {
        return predecessor;
    }

    /** The index as it stands. */
    public DirCache index() throws IOException {
        return DirCache.read(repository.getIndexFile(), repository.getFS());
    }

    /**
     * Puts an index in the place of the one that stands.
     *
     * @param written the files that were written under this lock, by path from the top of the repository
     */
    public void replace(DirCache index, Set<String> written) throws IOException {
        if (!open) {
            throw new IllegalStateException("the lock is released");
        }
        doubt(index, written);
        Path next = file.resolveSibling(NEXT);
        write(index, next, repository.getFS());
        Files.move(next, repository.getIndexFile().toPath(), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Marks what git must look at again. Most builds of git compare times by whole seconds: a file that was changed in
     * the second in which it was indexed looks as it was indexed, and git only looks closer where the index is not
     * younger. The index that is written now is younger, so that what was to be looked at closer must be marked.
     */
    private void doubt(DirCache index, Set<String> written) throws IOException {
        Path old = repository.getIndexFile().toPath();
        long sure = Files.exists(old) ? Files.getLastModifiedTime(old).toInstant().getEpochSecond() : Long.MIN_VALUE;
        long now = SystemReader.getInstance().now().getEpochSecond();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            long modified = entry.getLastModifiedInstant().getEpochSecond();
            if (modified >= (written.contains(entry.getPathString()) ? now : sure)) {
                entry.smudgeRacilyClean();
            }
        }
    }

    /** Writes an index into a file of its own, which nobody else writes. */
    static void write(DirCache index, Path file, FS fs) throws IOException {
        deleteHalf(file);
        DirCache aside = DirCache.lock(file.toFile(), fs);
        DirCacheBuilder builder = aside.builder();
        for (int i = 0; i < index.getEntryCount(); i++) {
            builder.add(index.getEntry(i));
        }
        builder.finish();
        aside.write();
        if (!aside.commit()) {
            throw new IOException(file.toString());
        }
    }

    /** Deletes what a process that was killed had begun to write aside. */
    private static void deleteHalf(Path file) throws IOException {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
        Files.deleteIfExists(file);
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            deleteHalf(file.resolveSibling(NEXT));
            Files.deleteIfExists(file);
        }
    }
}
