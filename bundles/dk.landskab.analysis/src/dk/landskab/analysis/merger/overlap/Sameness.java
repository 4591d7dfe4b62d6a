// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;

/** Tells how the systems of two parties stand to each other: linear in their number. */
final class Sameness {

    /** What makes a system the counterpart of another: keys of its product, its matches, and itself where shared. */
    private final Map<Element, List<String>> matched = new HashMap<>();

    Sameness(Parties parties, MatchReport matches) {
        List<Match> same = matches.of(Application.class).filter(Match::isSame).toList();
        for (int i = 0; i < same.size(); i++) {
            String key = "match " + i;
            same.get(i).about().forEach(each -> matched.computeIfAbsent(each, none -> new ArrayList<>(1)).add(key));
        }
    }

    OverlapKind of(List<Application> a, List<Application> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return !a.isEmpty() ? OverlapKind.ONLY_A : b.isEmpty() ? OverlapKind.NONE : OverlapKind.ONLY_B;
        }
        Map<String, List<Application>> ofA = byKey(a);
        Map<String, List<Application>> ofB = byKey(b);
        return Stream.concat(a.stream().map(each -> of(each, ofB)), b.stream().map(each -> of(each, ofA)))
                .reduce(OverlapKind.SAME_VERSION, Sameness::weaker);
    }

    private Map<String, List<Application>> byKey(List<Application> systems) {
        Map<String, List<Application>> byKey = new HashMap<>();
        systems.forEach(system -> keys(system)
                .forEach(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(system)));
        return byKey;
    }

    private Stream<String> keys(Application system) {
        Stream<String> product = product(system).map(each -> "product " + each.getId()).stream();
        return Stream.of(product, Stream.of("system " + system.getId()),
                matched.getOrDefault(system, List.of()).stream()).flatMap(each -> each);
    }

    private static Optional<Element> product(Application system) {
        return Optional.<Element>ofNullable(system.getProduct()).filter(each -> !each.eIsProxy());
    }

    private OverlapKind of(Application system, Map<String, List<Application>> others) {
        return keys(system).flatMap(key -> others.getOrDefault(key, List.of()).stream())
                .map(other -> versions(system, other)).min(Enum::compareTo)
                .orElseGet(() -> product(system).isPresent() && isAnyKnown(others) ? OverlapKind.DIFFERENT_PRODUCTS
                        : OverlapKind.PRODUCTS_UNKNOWN);
    }

    private static boolean isAnyKnown(Map<String, List<Application>> systems) {
        return systems.values().stream().flatMap(List::stream).anyMatch(each -> product(each).isPresent());
    }

    private static OverlapKind versions(Application one, Application other) {
        if (one == other) {
            return OverlapKind.SAME_VERSION;
        }
        if (one.getVersion() == null || other.getVersion() == null) {
            return OverlapKind.VERSION_UNKNOWN;
        }
        return Objects.equals(one.getVersion().strip(), other.getVersion().strip()) ? OverlapKind.SAME_VERSION
                : OverlapKind.OTHER_VERSION;
    }

    /** What is said of several systems together: a product of one's own outweighs what is not known. */
    private static OverlapKind weaker(OverlapKind one, OverlapKind other) {
        if (one == OverlapKind.DIFFERENT_PRODUCTS || other == OverlapKind.DIFFERENT_PRODUCTS) {
            return OverlapKind.DIFFERENT_PRODUCTS;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
