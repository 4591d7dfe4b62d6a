// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/**
 * A file that is replaced at one stroke: whoever looks sees the old one or the new one, whole, and when writing fails the
 * old one stands. The permissions of the old one stay, and so does a link that leads to it. Nobody is asked whether
 * somebody else changed it meanwhile; {@link FileSave} does that.
 */
public final class WholeFile {

    private final Path file;
    private final Disk disk;

    /** A file on the disk of the machine. */
    public WholeFile(Path file) {
        this(file, Disk.real());
    }

    /** A file on a given disk. */
    public WholeFile(Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.disk = disk;
    }

    /**
     * Writes the file, and makes the folders above it where they are missing.
     *
     * @return false for a file that held these bytes already, and was left alone
     * @throws IOException where the disk refused, or something else than a file stands there
     */
    public boolean write(byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        boolean isThere = Files.exists(target);
        if (isThere && !Files.isRegularFile(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (isThere && Arrays.equals(disk.read(target), bytes)) {
            return false;
        }
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".saving");
        disk.createFolders(target.getParent());
        try {
            fill(beside, bytes);
            disk.replace(beside, target);
        } catch (IOException e) {
            remove(beside, e);
            throw e;
        }
        return true;
    }

    private void fill(Path beside, byte[] bytes) throws IOException {
        try (Disk.Output output = disk.create(beside)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                output.write(rest);
            }
            output.force();
        }
    }

    private void remove(Path beside, IOException failure) {
        try {
            disk.delete(beside);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
