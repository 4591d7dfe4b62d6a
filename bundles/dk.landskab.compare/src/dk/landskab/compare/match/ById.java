// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dk.landskab.model.core.Identified;

/**
 * Matches what has the same id. Where an id stands several times, as the copies of a shared element do, copies in the
 * same file are matched first and the others in order.
 */
final class ById {

    private ById() {
    }

    static void match(Leftovers left, Leftovers right, Consumer<Pair> matched) {
        for (String key : left.keys()) {
            List<Identified> rights = right.take(key);
            if (!rights.isEmpty()) {
                List<Identified> lefts = left.take(key);
                if (lefts.size() == 1 && rights.size() == 1) {
                    matched.accept(new Pair(lefts.getFirst(), rights.getFirst()));
                } else {
                    copies(new ArrayList<>(lefts), new ArrayList<>(rights), left, right).forEach(matched);
                }
            }
        }
    }

    private static List<Pair> copies(List<Identified> lefts, List<Identified> rights, Leftovers left,
            Leftovers right) {
        List<Pair> pairs = new ArrayList<>();
        for (Identified each : List.copyOf(lefts)) {
            String path = left.pathOf(each);
            rights.stream().filter(other -> right.pathOf(other).equals(path)).findFirst().ifPresent(other -> {
                pairs.add(new Pair(each, other));
                lefts.remove(each);
                rights.remove(other);
            });
        }
        while (!lefts.isEmpty() && !rights.isEmpty()) {
            pairs.add(new Pair(lefts.removeFirst(), rights.removeFirst()));
        }
        lefts.forEach(left::add);
        rights.forEach(right::add);
        return pairs;
    }
}
