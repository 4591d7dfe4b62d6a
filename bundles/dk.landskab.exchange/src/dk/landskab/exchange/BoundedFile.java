// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Reads files of others whole, unless they are larger than any of their kind is. */
public final class BoundedFile {

    private static final long LARGEST = 512L << 20;
    /** Of a pipe or a device nobody knows beforehand when it ends. */
    private static final int LARGEST_STREAM = 64 << 20;

    private BoundedFile() {
    }

    /**
     * The bytes of a file.
     *
     * @throws UnreadableException where it is missing, forbidden, too large or a folder
     * @throws IOException where it cannot be read otherwise
     */
    public static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw unreadable(file, "file.folder", null);
            }
            if (Files.size(file) > LARGEST) {
                throw unreadable(file, "file.tooLarge", null);
            }
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : stream(file);
        } catch (AccessDeniedException e) {
            throw unreadable(file, "file.forbidden", e);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "file.missing", e);
        }
    }

    private static byte[] stream(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_STREAM + 1);
            if (bytes.length > LARGEST_STREAM) {
                throw unreadable(file, "file.tooLarge", null);
            }
            return bytes;
        }
    }

    /**
     * The bytes of a file that a user named.
     *
     * @throws UnreadableException where it cannot be read
     */
    public static byte[] read(Path file) {
        try {
            return bytes(file);
        } catch (IOException e) {
            throw unreadable(file, "file.unreadable", e);
        }
    }

    private static UnreadableException unreadable(Path file, String key, IOException cause) {
        return new UnreadableException(Location.of(file.toString()), Message.of(BoundedFile.class, key), cause);
    }
}
