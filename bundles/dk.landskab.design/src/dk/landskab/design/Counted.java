// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.core.Identified;

/** How often each of some objects is named. */
final class Counted<T extends Identified> {

    private final Map<T, Long> times;

    Counted(Stream<T> named) {
        this.times = named.collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
    }

    /** The one named most often; of several, the first by its id. */
    Optional<T> most() {
        return times.entrySet().stream().max(Map.Entry.<T, Long>comparingByValue().thenComparing(
                        entry -> entry.getKey().getId(), Comparator.nullsFirst(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
