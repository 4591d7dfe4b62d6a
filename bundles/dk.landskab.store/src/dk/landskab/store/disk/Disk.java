// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things that saving asks of a file system, so that a test can let each of them fail.
 *
 * <p>Every method throws an {@link IOException} where the file system refuses.
 */
public interface Disk {

    /** A file that is being written. */
    interface Output extends Closeable {

        /** Writes some of the bytes, at least one, and says how many. */
        int write(ByteBuffer bytes) throws IOException;

        /** Returns when everything that was written would survive a loss of power. */
        void force() throws IOException;
    }

    /** What kind of thing lies at a path; links are not followed. */
    enum Kind {
        /** Nothing. */
        NOTHING,
        /** A file. */
        FILE,
        /** A file that nobody, or not this user, may change. */
        READ_ONLY_FILE,
        /** A folder. */
        FOLDER,
        /** A symbolic link, a device, a pipe. */
        OTHER
    }

    /** What lies at a path. */
    Kind kind(Path path) throws IOException;

    /** All bytes of a file. */
    byte[] read(Path file) throws IOException;

    /** What lies in a folder. */
    List<Path> list(Path folder) throws IOException;

    /** Makes a folder and those above it where they are missing. */
    void createFolders(Path folder) throws IOException;

    /** Makes a new file that only this call can have made. */
    Output create(Path file) throws IOException;

    /**
     * Puts a file in the place of another at one stroke: whoever looks sees the one or the other, whole. Where the
     * system knows permissions, those of the other are kept.
     */
    void replace(Path from, Path to) throws IOException;

    /** Returns when the names in a folder would survive a loss of power, where the system can promise that. */
    void forceFolder(Path folder) throws IOException;

    /** Takes a file away, if it is there. */
    void delete(Path file) throws IOException;

    /** The file system of the machine. */
    static Disk real() {
        return new RealDisk();
    }
}
