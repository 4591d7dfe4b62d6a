// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * Files written as a folder of their own, all or none: they are written into a hidden folder beside it, forced to the
 * disk, and then the folder gets its name. A process that is killed leaves at most the hidden folder.
 */
public final class NewFolder {

    private final Disk disk;
    private final Path folder;

    private NewFolder(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes files into a folder that is not there yet, or is empty.
     *
     * @param files the bytes by path, with {@code /} between names
     * @throws WriteRefusedException where there is something already, a path leads outside, or the disk refuses
     */
    public static void write(Path folder, SortedMap<String, byte[]> files) {
        write(folder, files, Disk.real());
    }

    /** Writes files likewise, on a given disk. */
    public static void write(Path folder, SortedMap<String, byte[]> files, Disk disk) {
        new NewFolder(disk, folder).write(files);
    }

    /**
     * Looks whether there is room for a new folder, before work is put into what shall be in it.
     *
     * @throws WriteRefusedException where there is something already, or there is no folder for it to stand in
     */
    public static void refuseUnlessFree(Path folder) {
        NewFolder wanted = new NewFolder(Disk.real(), folder);
        try {
            wanted.refuseIfOccupied();
        } catch (IOException e) {
            throw wanted.refused(e);
        }
    }

    private void write(SortedMap<String, byte[]> files) {
        Path hidden = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID() + ".saving");
        try {
            refuseIfOccupied();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(within(hidden, file.getKey()), file.getValue());
            }
            disk.createFolders(hidden);
            forceFolders(hidden);
            disk.delete(folder);
            disk.replace(hidden, folder);
            disk.forceFolder(folder.getParent());
        } catch (IOException e) {
            WriteRefusedException refused = refused(e);
            remove(hidden, refused);
            throw refused;
        }
    }

    private void refuseIfOccupied() throws IOException {
        if (!Files.isDirectory(folder.getParent())) {
            throw new NoSuchFileException(folder.getParent().toString());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
    }

    private static Path within(Path hidden, String path) {
        Path file = hidden.resolve(path).normalize();
        if (!file.startsWith(hidden) || file.equals(hidden)) {
            throw new WriteRefusedException(Location.of(path), Message.of(PartSave.class, "outside"));
        }
        return file;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        disk.createFolders(file.getParent());
        try (Disk.Output output = disk.create(file)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                output.write(rest);
            }
            output.force();
        }
    }

    private void forceFolders(Path hidden) throws IOException {
        try (Stream<Path> all = Files.walk(hidden)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                disk.forceFolder(each);
            }
        }
    }

    private WriteRefusedException refused(IOException cause) {
        boolean occupied = cause instanceof DirectoryNotEmptyException || cause instanceof FileAlreadyExistsException;
        return new WriteRefusedException(Location.of(folder.toString()), occupied
                ? Message.of(NewFolder.class, "folder.occupied")
                : Message.of(PartSave.class, "failed", DiskReason.of(cause)), cause);
    }

    private static void remove(Path hidden, WriteRefusedException refused) {
        if (!Files.exists(hidden)) {
            return;
        }
        try (Stream<Path> all = Files.walk(hidden)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
    }
}
