// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.model.core.Identified;

/** What stands in either landscape, each thing once. */
final class Both {

    private Both() {
    }

    /** Everything of a type, sorted by id; what both have, as the landscape of the target picture has it. */
    static <T extends Identified> List<T> of(State asIs, State toBe, Class<T> type) {
        SortedMap<String, T> all = new TreeMap<>();
        Stream.of(toBe, asIs).flatMap(state -> state.landscape().all(type).stream())
                .filter(each -> each.getId() != null).forEach(each -> all.putIfAbsent(each.getId(), each));
        return List.copyOf(all.values());
    }
}
