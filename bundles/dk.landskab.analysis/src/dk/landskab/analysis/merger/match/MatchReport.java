// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.core.Element;

/**
 * Who of the two parties' elements is who. Immutable.
 *
 * @param matches what is accepted, then what is suggested: systems first, the best score first, then by id
 * @param refused what persons have said not to belong together, by id
 * @param shared the systems that are one element in both landscapes, by id
 * @param unmatched the systems of each party that stand in no match and are not shared, by id
 * @param undecided what could not be decided, and why
 */
public record MatchReport(List<Match> matches, List<Match> refused, List<Element> shared,
        Map<Side, List<Element>> unmatched, List<Undecided> undecided) {

    /** Copies the collections. */
    public MatchReport {
        matches = List.copyOf(matches);
        refused = List.copyOf(refused);
        shared = List.copyOf(shared);
        Map<Side, List<Element>> copy = new EnumMap<>(Side.class);
        unmatched.forEach((side, elements) -> copy.put(side, List.copyOf(elements)));
        unmatched = Collections.unmodifiableMap(copy);
        undecided = List.copyOf(undecided);
    }

    /** The matches of elements of a type. */
    public Stream<Match> of(Class<? extends Element> type) {
        return matches.stream().filter(each -> type.isInstance(each.a().getFirst()));
    }
}
