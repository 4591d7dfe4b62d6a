// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds edges that lie on a circle, or between two circles, in linear time: whatever is left when nodes that nothing
 * leads to, and nodes that lead nowhere, have been taken away one after the other.
 */
public final class Circles {

    private Circles() {
    }

    /** Those of the edges. */
    public static <E, N> Set<E> among(Collection<E> edges, Function<E, N> from, Function<E, N> to) {
        Set<E> left = new HashSet<>(edges);
        peel(left, from, to);
        peel(left, to, from);
        return left;
    }

    private static <E, N> void peel(Set<E> left, Function<E, N> from, Function<E, N> to) {
        Map<N, List<E>> leaving = new HashMap<>();
        Map<N, Integer> arriving = new HashMap<>();
        for (E edge : left) {
            leaving.computeIfAbsent(from.apply(edge), each -> new ArrayList<>()).add(edge);
            arriving.merge(to.apply(edge), 1, Integer::sum);
        }
        Deque<N> free = new ArrayDeque<>(leaving.keySet().stream().filter(n -> !arriving.containsKey(n)).toList());
        while (!free.isEmpty()) {
            for (E edge : leaving.getOrDefault(free.remove(), List.of())) {
                left.remove(edge);
                if (arriving.merge(to.apply(edge), -1, Integer::sum) == 0) {
                    free.add(to.apply(edge));
                }
            }
        }
    }
}
