// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Collections;
import java.util.Optional;

/**
 * How severe a gap is.
 *
 * @param points what speaks for how much, before it is cut to between 1 and what the kind allows
 * @param computed from 1 to 5
 * @param stated what a person has recorded, from 1 to 5; empty where nobody has. What is recorded only of followers of
 *            the gap raises it and never lowers it
 */
public record Severity(Map<Factor, Integer> points, int computed, Optional<Integer> stated) {

    /** What speaks for severity. */
    public enum Factor {
        /** The kind of gap. */
        KIND,
        /** How many depend on the elements. */
        DEPENDENTS,
        /** How critical they are. */
        CRITICALITY,
        /** That a law demands them. */
        STATUTORY,
        /** That a restriction bears on them. */
        RESTRICTION,
        /** What they cost in a year. */
        COST
    }

    /** Copies the points. */
    public Severity {
        Map<Factor, Integer> copy = new EnumMap<>(Factor.class);
        copy.putAll(points);
        points = Collections.unmodifiableMap(copy);
    }

    /** The same, but not lower than what a person has recorded of what follows the gap. */
    Severity atLeast(Optional<Integer> recorded) {
        return recorded.filter(each -> each > value()).map(each -> new Severity(points, computed, recorded))
                .orElse(this);
    }

    /** What counts: what a person has recorded, else what was computed. */
    public int value() {
        return stated.orElse(computed);
    }
}
