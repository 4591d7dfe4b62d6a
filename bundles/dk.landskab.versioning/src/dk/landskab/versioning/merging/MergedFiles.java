// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartSource;

/** All files of a merged landscape, by path, with their bytes. */
public final class MergedFiles {

    private MergedFiles() {
    }

    /**
     * The files of a result.
     *
     * @throws dk.landskab.store.WriteRefusedException where something in it cannot be written
     * @throws IOException where a file that is carried cannot be read
     */
    public static SortedMap<String, byte[]> of(MergeResult result) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (LoadedPart part : result.landscape().parts()) {
            files.put(part.path(), part.source().bytes());
        }
        return files;
    }

    /**
     * What the files of a landscape have to become to be those of a result, by path; empty for one that is to go.
     *
     * @throws dk.landskab.store.WriteRefusedException where something in it cannot be written
     * @throws IOException where a file cannot be read
     */
    static Map<String, Optional<byte[]>> changes(MergeResult result, LandscapeSource present) throws IOException {
        SortedMap<String, byte[]> files = of(result);
        Map<String, Optional<byte[]>> changes = new TreeMap<>();
        files.forEach((path, bytes) -> changes.put(path, Optional.of(bytes)));
        for (PartSource part : present.parts()) {
            byte[] next = files.get(part.path());
            if (next == null) {
                changes.put(part.path(), Optional.empty());
            } else if (Arrays.equals(next, part.bytes())) {
                changes.remove(part.path());
            }
        }
        return changes;
    }
}
