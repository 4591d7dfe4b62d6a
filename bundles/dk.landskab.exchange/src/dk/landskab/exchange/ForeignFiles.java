// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.util.List;

import dk.landskab.store.ContentKey;

/** The files of a foreign model, on disk or in a Git revision. */
public interface ForeignFiles {

    /** What all of them are called together, as errors name it. */
    String name();

    /**
     * The paths of all files, sorted, with {@code /} between folders.
     *
     * @throws IOException where they cannot be listed
     */
    List<String> paths() throws IOException;

    /**
     * The bytes of one of them.
     *
     * @throws IOException where they cannot be had
     */
    byte[] bytes(String path) throws IOException;

    /**
     * The key of the content of one of them.
     *
     * @throws IOException where it cannot be had
     */
    default String contentKey(String path) throws IOException {
        return ContentKey.of(bytes(path));
    }
}
