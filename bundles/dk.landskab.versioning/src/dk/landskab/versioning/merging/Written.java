// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a merge wrote into the work tree and the index.
 *
 * @param changed paths of the files that are new or other than before, sorted
 * @param removed paths of the files that are gone, sorted
 * @param kept copies of files that held what a person had edited, sorted
 * @param others paths of files that do not belong to the landscape and are still in conflict, sorted
 */
public record Written(List<String> changed, List<String> removed, List<String> kept, List<String> others) {

    /** Copies the lists, sorted. */
    public Written {
        changed = changed.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
        kept = kept.stream().sorted().toList();
        others = others.stream().distinct().sorted().toList();
    }

    /** What was written where certain files were replaced; empty for one that is gone. */
    static Written of(Map<String, Optional<byte[]>> changes) {
        return new Written(changes.keySet().stream().filter(path -> changes.get(path).isPresent()).toList(),
                changes.keySet().stream().filter(path -> changes.get(path).isEmpty()).toList(), List.of(), List.of());
    }
}
