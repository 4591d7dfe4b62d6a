// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * How much something is needed over all of time.
 *
 * @param uses each from its day to the next; the first from {@link LocalDate#MIN}
 */
record Timeline(NavigableMap<LocalDate, Use> uses) {

    /** Copies the map. */
    Timeline {
        uses = Collections.unmodifiableNavigableMap(new TreeMap<>(uses));
    }

    /** The same at all times. */
    static Timeline always(Use use) {
        return new Timeline(new TreeMap<>(Map.of(LocalDate.MIN, use)));
    }

    Use at(LocalDate day) {
        return uses.floorEntry(day).getValue();
    }

    /** The day after which something else holds; {@link LocalDate#MAX} where nothing does. */
    LocalDate until(LocalDate day) {
        LocalDate next = uses.higherKey(day);
        return next == null ? LocalDate.MAX : next;
    }

    /** What is for both is needed while one of them is. */
    Timeline orElse(Timeline other) {
        return with(other, (one, two) -> one.compareTo(two) <= 0 ? one : two);
    }

    /** What needs both is needed no more than either of them. */
    Timeline and(Timeline other) {
        return with(other, (one, two) -> one.compareTo(two) >= 0 ? one : two);
    }

    private Timeline with(Timeline other, BinaryOperator<Use> choice) {
        TreeSet<LocalDate> days = new TreeSet<>(uses.keySet());
        days.addAll(other.uses.keySet());
        NavigableMap<LocalDate, Use> both = new TreeMap<>();
        days.forEach(day -> both.put(day, choice.apply(at(day), other.at(day))));
        return new Timeline(both);
    }
}
