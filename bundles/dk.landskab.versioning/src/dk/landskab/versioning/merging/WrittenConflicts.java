// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import dk.landskab.store.ContentKey;

/**
 * Remembers the texts that a merge driver left in the work tree, so that a file which a person has edited since is told
 * from one that nobody touched. Kept in a file of Git's folder until the merge is over.
 *
 * @param file where they are remembered, by their content keys
 */
public record WrittenConflicts(Path file) {

    private static final String NAME = "LANDSKAB_CONFLICTS";
    private static final int MOST = 100_000;
    private static final int LINE = ContentKey.of(new byte[0]).length() + 1;

    /** Those of the work tree whose Git folder this is. */
    public static WrittenConflicts in(Path gitFolder) {
        return new WrittenConflicts(gitFolder.resolve(NAME));
    }

    /** Remembers a text; of those that merges left long ago, only so many as one merge may have. */
    public void add(byte[] text) throws IOException {
        if (Files.exists(file) && Files.size(file) >= (long) MOST * LINE) {
            List<String> lines = lines();
            Files.write(file, lines.subList(lines.size() - MOST / 2, lines.size()));
        }
        Files.writeString(file, ContentKey.of(text) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Whether a text was written by a driver. */
    boolean contains(byte[] text) throws IOException {
        return lines().contains(ContentKey.of(text));
    }

    /** Forgets all. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
