// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Areas;
import dk.landskab.analysis.Standing;
import dk.landskab.analysis.State;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.business.Role;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;

/** Computes what differs between the sides, and what is wrong with either. */
final class Findings {

    private final Sides sides;
    private final GapParameters parameters;

    Findings(Sides sides, GapParameters parameters) {
        this.sides = sides;
        this.parameters = parameters;
    }

    List<Finding> all(List<Shortfall> shortfalls) {
        List<Finding> compared = sides.all().stream().flatMap(seen -> compared(seen).stream()).toList();
        List<Finding> all = new ArrayList<>(new Followers(compared, new OwnWord(sides)).folded());
        shortfalls.forEach(each -> all.addAll(onBothSides(each)));
        return all;
    }

    private Optional<Finding> compared(Seen seen) {
        if (seen.asIs().isEmpty()) {
            return Optional.of(of(GapKind.MISSING, seen, List.of()));
        }
        if (seen.toBe().isEmpty()) {
            return Optional.of(of(GapKind.SURPLUS, seen, List.of()));
        }
        List<Difference> differences = sides.differencesOf(seen);
        boolean isAdapted = isAdapted(sides.asIs(), seen.asIs()) != isAdapted(sides.toBe(), seen.toBe());
        return differences.isEmpty() && !isAdapted ? Optional.empty()
                : Optional.of(of(GapKind.DIFFERENT, seen, differences));
    }

    private static Finding of(GapKind kind, Seen seen, List<Difference> differences) {
        return new Finding(kind, Areas.of(seen.element()), seen.presence(), List.of(seen), Optional.empty(), List.of(),
                differences);
    }

    private static boolean isAdapted(State state, Optional<Element> element) {
        return element.map(each -> state.standings().get(each.getId())).filter(Standing::isAdapted).isPresent();
    }

    private record Likeness(GapKind kind, Set<String> ids, Optional<Role> role) {
    }

    private List<Finding> onBothSides(Shortfall shortfall) {
        Map<Likeness, Finding> found = new LinkedHashMap<>();
        Stream.concat(
                shortfall.in(sides.toBe(), parameters).stream().map(each -> of(each, Presence.TO_BE, sides::ofToBe)),
                shortfall.in(sides.asIs(), parameters).stream().map(each -> of(each, Presence.AS_IS, sides::ofAsIs)))
                .forEach(each -> found.merge(new Likeness(each.kind(), each.ids(), each.role()), each,
                        (toBe, asIs) -> new Finding(toBe.kind(), toBe.area(), Presence.BOTH, toBe.elements(),
                                toBe.role(), toBe.shared(), List.of())));
        return List.copyOf(found.values());
    }

    private static Finding of(Shortfall.Case found, Presence presence, Function<Element, Seen> seen) {
        List<Seen> elements = found.elements().stream().map(seen).sorted(Comparator.comparing(Seen::id))
                .collect(Collectors.toUnmodifiableList());
        return new Finding(found.kind(), Areas.of(elements.getFirst().element()), presence, elements, found.role(),
                List.copyOf(found.shared()), List.of());
    }
}
