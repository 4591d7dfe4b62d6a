// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.io.IOException;

/** One file of a landscape before it is read: on disk, in a Git revision, or in memory. */
public interface PartSource {

    /** Where the file lies within its landscape, with {@code /} between folders; unique in it. */
    String path();

    /**
     * A key of the content: two files with equal keys have equal bytes. Git's blob id, for instance.
     *
     * @throws UnreadableException where the file cannot be read
     */
    String contentKey();

    /**
     * The bytes of the file.
     *
     * @throws IOException where they cannot be had
     */
    byte[] bytes() throws IOException;

    /** A file in memory; the array is not copied and must not be changed. */
    static PartSource of(String path, byte[] bytes) {
        return new MemoryPart(path, bytes);
    }
}
