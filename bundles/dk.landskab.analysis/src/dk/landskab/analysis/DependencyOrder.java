// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Things in an order in which each comes after those that it depends on. Linear in their number and their dependencies.
 *
 * @param <T> what is ordered; equal things are one
 * @param order all of them; those that wait for each other, or for one that does, at the end
 * @param circular those that wait for each other, or for one that does
 */
public record DependencyOrder<T>(List<T> order, List<T> circular) {

    /** Copies the lists. */
    public DependencyOrder {
        order = List.copyOf(order);
        circular = List.copyOf(circular);
    }

    /**
     * Orders things.
     *
     * @param before what a thing depends on; what is not among the things counts for nothing
     * @param otherwise the order of those that do not depend on each other; total
     */
    public static <T> DependencyOrder<T> of(Collection<T> things,
            Function<? super T, ? extends Collection<? extends T>> before, Comparator<? super T> otherwise) {
        Set<T> all = new HashSet<>(things);
        Map<T, Integer> waitsFor = new HashMap<>();
        Map<T, List<T>> waiting = new HashMap<>();
        for (T each : all) {
            Set<T> first = new HashSet<>(before.apply(each));
            first.retainAll(all);
            waitsFor.put(each, first.size());
            first.forEach(other -> waiting.computeIfAbsent(other, every -> new ArrayList<>(1)).add(each));
        }
        NavigableSet<T> ready = new TreeSet<>(otherwise);
        all.stream().filter(each -> waitsFor.get(each) == 0).forEach(ready::add);
        List<T> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            T next = ready.pollFirst();
            order.add(next);
            waiting.getOrDefault(next, List.of()).stream()
                    .filter(each -> waitsFor.merge(each, -1, Integer::sum) == 0).forEach(ready::add);
        }
        all.removeAll(new HashSet<>(order));
        List<T> circular = all.stream().sorted(otherwise).toList();
        order.addAll(circular);
        return new DependencyOrder<>(order, circular);
    }
}
