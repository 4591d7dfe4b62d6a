// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order blocks stand. The order says nothing, so that there is never a conflict: where one side reordered, its
 * order holds, where both did, that of one of them, and whatever else there is stands behind what it stood behind.
 */
public final class BlockOrder {

    private static final Comparator<List<String>> BY_NAMES = Comparator.comparing(names -> String.join("\n", names));

    private BlockOrder() {
    }

    /**
     * The order in the end.
     *
     * @param orders names in their orders, no name twice in one
     * @param wanted the names that are there in the end; each stands in one of the orders
     */
    public static List<String> of(Versions<List<String>> orders, Set<String> wanted) {
        List<String> base = kept(orders.base(), wanted);
        List<String> ours = kept(orders.ours(), wanted);
        List<String> theirs = kept(orders.theirs(), wanted);
        boolean oursLeads = isReordered(base, ours) == isReordered(base, theirs)
                ? BY_NAMES.compare(ours, theirs) <= 0 : isReordered(base, ours);
        List<String> both = oursLeads ? woven(ours, theirs, base) : woven(theirs, ours, base);
        return woven(both, base, List.of());
    }

    private static List<String> kept(List<String> order, Set<String> wanted) {
        return order == null ? List.of() : order.stream().filter(wanted::contains).toList();
    }

    private static boolean isReordered(List<String> base, List<String> side) {
        Set<String> before = new HashSet<>(base);
        Set<String> now = new HashSet<>(side);
        return !base.stream().filter(now::contains).toList().equals(side.stream().filter(before::contains).toList());
    }

    /** One order with what only another has, each behind what it stands behind there and what the first added. */
    private static List<String> woven(List<String> first, List<String> other, List<String> base) {
        Map<String, List<String>> additions = additions(first, other);
        Set<String> old = new HashSet<>(base);
        old.addAll(other);
        List<String> woven = new ArrayList<>();
        List<String> waiting = new ArrayList<>(additions.getOrDefault("", List.of()));
        for (String name : first) {
            if (old.contains(name)) {
                woven.addAll(waiting);
                waiting.clear();
            }
            woven.add(name);
            waiting.addAll(additions.getOrDefault(name, List.of()));
        }
        woven.addAll(waiting);
        return woven;
    }

    /** What only the other has, by what it stands behind. */
    private static Map<String, List<String>> additions(List<String> first, List<String> other) {
        Set<String> known = first.stream().collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> additions = new HashMap<>();
        String anchor = "";
        for (String name : other) {
            if (known.contains(name)) {
                anchor = name;
            } else {
                additions.computeIfAbsent(anchor, each -> new ArrayList<>()).add(name);
            }
        }
        return additions;
    }
}
