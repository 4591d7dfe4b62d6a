// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.landskab.model.core.Element;

/**
 * Who depends on some elements, step by step.
 *
 * @param found nearest first, then by id
 * @param isCut whether there are more than were asked for
 */
public record Dependents(List<Dependent> found, boolean isCut) {

    /** Copies the list. */
    public Dependents {
        found = List.copyOf(found);
    }

    /**
     * Who depends on some elements in a state.
     *
     * @param reach over how many steps at most
     * @param atMost how many to find at most, so that a hub of a large landscape does not cost the square of its size
     */
    public static Dependents of(Collection<? extends Element> elements, State state, int reach, int atMost) {
        Steps steps = new Steps(state);
        Set<Element> seen = new HashSet<>(elements);
        List<Dependent> found = new ArrayList<>();
        List<Element> ring = new ArrayList<>(elements);
        for (int distance = 1; distance <= reach && !ring.isEmpty(); distance++) {
            List<Dependent> next = new ArrayList<>();
            for (Element each : ring) {
                int step = distance;
                steps.from(each).filter(seen::add).forEach(other -> next.add(new Dependent(other, step, each)));
                if (found.size() + next.size() > atMost) {
                    break;
                }
            }
            next.sort(Comparator.comparing(dependent -> dependent.element().getId()));
            found.addAll(next);
            if (found.size() > atMost) {
                return new Dependents(found.subList(0, atMost), true);
            }
            ring = next.stream().map(Dependent::element).toList();
        }
        return new Dependents(found, false);
    }
}
