// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Element;

/**
 * Whether something is said of an element itself that explains why it is there on one side only: a plateau of either
 * side speaks of it, its own lifecycle keeps it out of the other side, or it replaces, or is replaced by, an
 * integration that is there on the other side. The same with the sides swapped.
 */
final class OwnWord {

    private final Sides sides;
    private final Map<String, Set<String>> replacements = new HashMap<>();

    OwnWord(Sides sides) {
        this.sides = sides;
        file(sides.asIs(), true);
        file(sides.toBe(), false);
    }

    private void file(State state, boolean isLeft) {
        state.landscape().all(Integration.class).stream().filter(each -> each.getReplaces() != null)
                .forEach(each -> {
                    Set<String> replacing = sides.ids(each, isLeft);
                    Set<String> replaced = sides.ids(each.getReplaces(), isLeft);
                    replacing.forEach(id -> replacements.computeIfAbsent(id, key -> new HashSet<>()).addAll(replaced));
                    replaced.forEach(id -> replacements.computeIfAbsent(id, key -> new HashSet<>()).addAll(replacing));
                });
    }

    /** Of what is there on one side only. */
    boolean isSaidOf(Seen seen) {
        boolean isToday = seen.asIs().isPresent();
        State here = isToday ? sides.asIs() : sides.toBe();
        State there = isToday ? sides.toBe() : sides.asIs();
        Element element = seen.element();
        Optional<Element> absent = sides.absent(seen);
        return here.speaksOf(element) || absent.filter(there::speaksOf).isPresent()
                || Stream.concat(Stream.of(element), absent.stream())
                        .anyMatch(each -> !StatusAt.isLive(each, there.date()))
                || replacements.getOrDefault(element.getId(), Set.of()).stream()
                        .anyMatch(there.standings()::containsKey);
    }
}
