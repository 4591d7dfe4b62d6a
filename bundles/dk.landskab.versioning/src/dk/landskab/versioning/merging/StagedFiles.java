// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;

import dk.landskab.store.PartFormats;

/**
 * What Git's index holds, parted into the landscape and the rest.
 *
 * @param landscape the entries of each file of the landscape, one for each of Git's stages
 * @param rest the entries of everything else
 */
record StagedFiles(SortedMap<String, List<DirCacheEntry>> landscape, List<DirCacheEntry> rest) {

    static StagedFiles of(DirCache index, PartFormats formats) {
        StagedFiles staged = new StagedFiles(new TreeMap<>(), new ArrayList<>());
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            if (belongs(entry, formats)) {
                staged.landscape.computeIfAbsent(entry.getPathString(), path -> new ArrayList<>(1)).add(entry);
            } else {
                staged.rest.add(entry);
            }
        }
        return staged;
    }

    private static boolean belongs(DirCacheEntry entry, PartFormats formats) {
        String path = entry.getPathString();
        return (entry.getRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE && formats.accepts(path)
                && Stream.of(path.split("/")).noneMatch(name -> name.startsWith("."));
    }

    /** The entries of the landscape that may be committed as they are. */
    List<DirCacheEntry> ready() {
        return landscape.values().stream().flatMap(List::stream)
                .filter(entry -> entry.getStage() == DirCacheEntry.STAGE_0).toList();
    }

    /** Paths of what does not belong to the landscape and is in conflict. */
    List<String> othersInConflict() {
        return rest.stream().filter(entry -> entry.getStage() != DirCacheEntry.STAGE_0)
                .map(DirCacheEntry::getPathString).distinct().toList();
    }

    /** The mode of a file; that of an ordinary one where it is new. */
    FileMode mode(String path) {
        return landscape.containsKey(path) ? landscape.get(path).getFirst().getFileMode() : FileMode.REGULAR_FILE;
    }
}
