// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The elements of one side by their traits, so that an element of the other is compared only with those that share one.
 * A trait that would make more pairs than is allowed makes none: what so many have in common tells nobody apart.
 */
final class Blocks {

    private final Map<Trait, List<Integer>> right = new HashMap<>();
    private final Map<Trait, Integer> leftCounts = new HashMap<>();
    private final int pairsAtMost;

    Blocks(List<Profile> left, List<Profile> right, int pairsAtMost) {
        this.pairsAtMost = pairsAtMost;
        for (int i = 0; i < right.size(); i++) {
            int position = i;
            right.get(i).traits()
                    .forEach(each -> this.right.computeIfAbsent(each, key -> new ArrayList<>(1)).add(position));
        }
        left.forEach(profile -> profile.traits().filter(this.right::containsKey)
                .forEach(each -> leftCounts.merge(each, 1, Integer::sum)));
    }

    /** The positions on the right that an element of the left is to be compared with, ascending. */
    IntStream candidates(Profile profile) {
        BitSet found = new BitSet();
        profile.traits().filter(each -> leftCounts.containsKey(each) && !isWide(each))
                .forEach(each -> right.get(each).forEach(found::set));
        return found.stream();
    }

    /** The traits that make too many pairs, with the number of pairs, in the order of basis and key. */
    SortedMap<Trait, Long> wide() {
        SortedMap<Trait, Long> wide = new TreeMap<>(
                Comparator.comparing(Trait::basis).thenComparing(Trait::key));
        leftCounts.keySet().stream().filter(this::isWide).forEach(each -> wide.put(each, pairs(each)));
        return wide;
    }

    private boolean isWide(Trait trait) {
        return pairs(trait) > pairsAtMost;
    }

    private long pairs(Trait trait) {
        return (long) leftCounts.get(trait) * right.get(trait).size();
    }
}
