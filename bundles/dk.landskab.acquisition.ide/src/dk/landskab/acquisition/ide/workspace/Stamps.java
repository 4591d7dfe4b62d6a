// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.landskab.store.PartSource;

/** By what the files of a landscape are known to have changed, without opening them: when each was written, how long it is. */
record Stamps(Map<String, String> stamps) {

    /** Of the files in a folder as they are now. */
    static Stamps of(Path folder, List<PartSource> files) {
        Map<String, String> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file.path(), stamp(folder.resolve(file.path()))));
        return new Stamps(stamps);
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "";
        }
    }

    /** Whether other files are as they were, whatever has become of some. */
    boolean isSame(Stamps others, Set<String> except) {
        Set<String> paths = new HashSet<>(stamps.keySet());
        paths.addAll(others.stamps.keySet());
        paths.removeAll(except);
        return paths.stream().allMatch(each -> stamps.getOrDefault(each, "").equals(others.stamps.get(each)));
    }
}
