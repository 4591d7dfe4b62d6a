// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Tells a file as Git left it, merged line by line or with conflict markers, from one that a person worked on. Git's has
 * nothing but lines of the versions that it merged, and all markers or none.
 *
 * @param repository that holds the versions
 * @param versions the file in the commits and in the index
 */
record UntouchedConflict(Repository repository, Set<ObjectId> versions) {

    private static final List<String> MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    boolean is(byte[] bytes) throws IOException {
        List<String> lines = lines(bytes).toList();
        long marked = MARKERS.stream().filter(marker -> !marker.startsWith("|"))
                .filter(marker -> lines.stream().anyMatch(line -> line.startsWith(marker))).count();
        if (marked != 0 && marked != MARKERS.size() - 1) {
            return false;
        }
        Set<String> known = new HashSet<>();
        for (ObjectId version : versions) {
            lines(repository.open(version, Constants.OBJ_BLOB).getBytes()).forEach(known::add);
        }
        return lines.stream().allMatch(line -> known.contains(line) || MARKERS.stream().anyMatch(line::startsWith));
    }

    private static Stream<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lines();
    }
}
