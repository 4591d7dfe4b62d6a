// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.store.LoadedPart;

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
}
