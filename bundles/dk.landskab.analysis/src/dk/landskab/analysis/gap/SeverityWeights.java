// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.model.change.GapKind;

/**
 * How severe a gap is, from 1 to 5: the points of its kind and of all that speaks for more, added up, at least 1 and at
 * most what its kind allows. The formula is ours; OIO EA has none.
 *
 * @param kinds the points that a kind begins with; 1 where it is not named
 * @param highest the highest severity of a kind; 5 where it is not named
 * @param someDependents how many dependents give one point
 * @param manyDependents how many dependents give two
 * @param high points where the elements, or who depends on them directly, are of high criticality
 * @param critical points where they are critical or more
 * @param statutory points where a law demands one of them
 * @param restricted points where a restriction bears on the gap
 * @param costly points where yearly costs reach the threshold
 * @param costThresholds the threshold of each currency; a currency that is not named gives no points
 */
public record SeverityWeights(Map<GapKind, Integer> kinds, Map<GapKind, Integer> highest, int someDependents,
        int manyDependents, int high, int critical, int statutory, int restricted, int costly,
        SortedMap<String, BigDecimal> costThresholds) {

    /** The lowest and the highest severity there is. */
    static final int LEAST = 1;
    static final int MOST = 5;

    /** What holds where nobody says otherwise. */
    public static final SeverityWeights DEFAULT = new SeverityWeights(
            Map.of(GapKind.MISSING, 2, GapKind.SURPLUS, 1, GapKind.DIFFERENT, 0, GapKind.DUPLICATE, 2,
                    GapKind.UNSUPPORTED, 2, GapKind.COMPETENCE, 1),
            Map.of(GapKind.DIFFERENT, 3, GapKind.COMPETENCE, 3),
            3, 10, 1, 2, 1, 1, 1,
            new TreeMap<>(Map.of("DKK", new BigDecimal(1_000_000), "NOK", new BigDecimal(1_500_000),
                    "SEK", new BigDecimal(1_500_000), "EUR", new BigDecimal(150_000))));

    /** Copies the maps. */
    public SeverityWeights {
        kinds = ordered(kinds);
        highest = ordered(highest);
        costThresholds = Collections.unmodifiableSortedMap(new TreeMap<>(costThresholds));
    }

    private static Map<GapKind, Integer> ordered(Map<GapKind, Integer> map) {
        Map<GapKind, Integer> copy = new EnumMap<>(GapKind.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
