// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * A folder that takes the place of another: it is written whole under a hidden name beside it, and then the two change
 * places, so that nobody ever sees half of it. Where a link leads to the folder, the link stays.
 *
 * <p>Whenever it fails, what stood there before is whole: in its place or, where the disk refuses to give it its name
 * back, under the hidden name that the exception tells. A process that is killed leaves hidden folders, one of which may
 * be the old folder. What the disk refuses to take away after the change stays under a hidden name too.
 */
public final class FolderSwap {

    /** Writes what shall be in a folder. */
    public interface Filling {

        /** @param folder is there, and empty */
        void into(Path folder) throws IOException;
    }

    private final Disk disk;
    private final Path place;

    /** A folder on the disk of the machine. */
    public FolderSwap(Path place) {
        this(place, Disk.real());
    }

    /** A folder on a given disk. */
    public FolderSwap(Path place, Disk disk) {
        this.disk = disk;
        this.place = place.toAbsolutePath().normalize();
    }

    /**
     * Writes the folder, and makes those above it where they are missing.
     *
     * @return the hidden folder that the disk refused to take away after the change: what stood there before
     * @throws IOException where the disk or the filling refused; the old folder stands in its place
     * @throws WriteRefusedException where the old folder could not be put back, saying how it is called now
     */
    public Optional<Path> write(Filling filling) throws IOException {
        Path whole = Files.isDirectory(place) ? place.toRealPath() : place;
        Path fresh = beside(whole);
        disk.createFolders(fresh);
        try {
            filling.into(fresh);
            return put(fresh, whole);
        } catch (IOException | RuntimeException e) {
            remove(fresh, e);
            throw e;
        }
    }

    private Optional<Path> put(Path fresh, Path whole) throws IOException {
        if (disk.kind(whole) == Disk.Kind.NOTHING) {
            disk.replace(fresh, whole);
            return Optional.empty();
        }
        Path old = beside(whole);
        disk.replace(whole, old);
        try {
            disk.replace(fresh, whole);
        } catch (IOException e) {
            putBack(old, whole, e);
            throw e;
        }
        return leftOver(old);
    }

    private Optional<Path> leftOver(Path old) {
        try {
            delete(old);
            return Optional.empty();
        } catch (IOException refusal) {
            return Optional.of(old);
        }
    }

    private void putBack(Path old, Path whole, IOException refusal) {
        try {
            disk.replace(old, whole);
        } catch (IOException e) {
            refusal.addSuppressed(e);
            throw new WriteRefusedException(Location.of(place.toString()),
                    Message.of(FolderSwap.class, "swap.kept", old.getFileName()), refusal);
        }
    }

    private static Path beside(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID());
    }

    /** Takes a folder away; what the disk refuses is added to what is known of the failure. */
    private void remove(Path folder, Exception failure) {
        try {
            delete(folder);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void delete(Path path) throws IOException {
        if (disk.kind(path) == Disk.Kind.FOLDER) {
            for (Path each : disk.list(path)) {
                delete(each);
            }
        }
        disk.delete(path);
    }
}
