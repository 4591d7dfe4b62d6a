// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Repository;

import dk.landskab.model.edit.Message;
import dk.landskab.store.PartFormats;
import dk.landskab.versioning.jgit.FoundRepository;
import dk.landskab.versioning.settings.Settings;

/**
 * A repository that is written to: an ordinary one, a bare one, or a linked work tree. A folder within it limits the
 * landscape to it. What a process of ours did not bring to its end in it is finished or dropped when it is opened.
 *
 * <p>Several threads may write through instances of their own. After closing nothing can be written.
 */
public final class WritableRepository implements AutoCloseable {

    private final Path place;
    private final Repository repository;
    private final String path;
    private final PartFormats formats;
    private final Settings settings;
    private final List<Message> recovered = new ArrayList<>();
    private boolean closed;

    private WritableRepository(Path place, FoundRepository found, PartFormats formats) {
        this.place = place;
        this.repository = found.repository();
        this.path = found.path();
        this.formats = formats;
        this.settings = Settings.of(repository);
    }

    /**
     * Opens the repository that a folder or file lies in.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository, or none that can be opened
     * @throws dk.landskab.store.WriteRefusedException where git refuses its configuration, or the disk fails
     */
    public static WritableRepository open(Path folderOrFile) {
        return open(folderOrFile, PartFormats.standard());
    }

    /**
     * Opens the repository that a folder or file lies in, with more formats than the standard ones.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository, or none that can be opened
     * @throws dk.landskab.store.WriteRefusedException where git refuses its configuration, or the disk fails
     */
    public static WritableRepository open(Path folderOrFile, PartFormats formats) {
        FoundRepository found = FoundRepository.of(folderOrFile);
        try {
            WritableRepository opened = new WritableRepository(folderOrFile, found, formats);
            opened.recover();
            return opened;
        } catch (RuntimeException e) {
            found.repository().close();
            throw e;
        }
    }

    private void recover() {
        try {
            if (hasWorkTree() && Recovery.isNeeded(repository)) {
                lock().close();
            }
        } catch (LockedException beingWritten) {
            recovered.add(beingWritten.what());
        } catch (IOException e) {
            throw refusals().of(e);
        }
    }

    /**
     * Locks the work tree, and first finishes or drops what was left in it.
     *
     * @throws LockedException where somebody else holds the lock
     */
    public IndexLock lock() throws IOException {
        IndexLock lock = IndexLock.of(repository);
        try {
            recovered.addAll(new Recovery(this, lock).run());
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What was finished or dropped that a process had not brought to its end, and what is still locked; in order. */
    public List<Message> recovered() {
        return List.copyOf(recovered);
    }

    /** Whether files lie beside the repository. */
    public boolean hasWorkTree() {
        return !repository.isBare();
    }

    /**
     * The repository itself.
     *
     * @throws IllegalStateException after closing
     */
    public Repository repository() {
        if (closed) {
            throw new IllegalStateException("the repository is closed");
        }
        return repository;
    }

    /** What the user has configured. */
    public Settings settings() {
        return settings;
    }

    /** Where the landscape lies in the repository, with {@code /} between names; empty for all of it. */
    public String path() {
        return path;
    }

    /** The files of a landscape. */
    public PartFormats formats() {
        return formats;
    }

    /** How to tell that something is refused. */
    public Refusals refusals() {
        return new Refusals(place.toString());
    }

    /**
     * The path from the top of the repository of a file that is named as the landscape names it.
     *
     * @param within from the folder of the landscape; or the name of the file where the landscape is that one file
     */
    String fromTop(String within) {
        if (path.isEmpty()) {
            return within;
        }
        boolean isFile = hasWorkTree() && Files.isRegularFile(repository.getWorkTree().toPath().resolve(path));
        return isFile ? path : path + "/" + within;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            repository.close();
        }
    }
}
