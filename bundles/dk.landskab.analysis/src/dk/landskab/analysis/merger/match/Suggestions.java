// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import dk.landskab.analysis.merger.MatchingParameters;
import dk.landskab.model.core.Element;

/**
 * Finds the pairs of one class that reach the score. Pairs are numbers until it is known which are suggested, so that
 * memory is in proportion to the elements and not to what they have in common.
 */
final class Suggestions {

    private record Pair(int left, int right, int score) {
    }

    private final List<Profile> left;
    private final List<Profile> right;
    private final MatchingParameters parameters;
    private final Scoring scoring;
    private final List<Pair> same = new ArrayList<>();
    private final List<PriorityQueue<Pair>> bestOfLeft;
    private final List<PriorityQueue<Pair>> bestOfRight;
    private long found;

    Suggestions(List<Profile> left, List<Profile> right, MatchingParameters parameters, Scoring scoring) {
        this.left = left;
        this.right = right;
        this.parameters = parameters;
        this.scoring = scoring;
        Comparator<Pair> worstFirst = Comparator.comparing(Pair::score)
                .thenComparing(this::order, Comparator.reverseOrder());
        this.bestOfLeft = queues(left.size(), worstFirst);
        this.bestOfRight = queues(right.size(), worstFirst);
    }

    private static List<PriorityQueue<Pair>> queues(int count, Comparator<Pair> worstFirst) {
        return IntStream.range(0, count).mapToObj(i -> new PriorityQueue<>(1, worstFirst)).toList();
    }

    /** The ids of a pair, the same either way round. */
    private String order(Pair pair) {
        String one = left.get(pair.left()).element().getId();
        String other = right.get(pair.right()).element().getId();
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    /** The pairs that reach the score, without those that persons have spoken of. */
    List<Match> find(Blocks blocks, BiPredicate<Element, Element> isDecided) {
        for (int i = 0; i < left.size(); i++) {
            int position = i;
            blocks.candidates(left.get(i)).forEach(other -> {
                if (!isDecided.test(left.get(position).element(), right.get(other).element())) {
                    compare(position, other);
                }
            });
        }
        List<Match> matches = new ArrayList<>();
        same.forEach(each -> matches.add(match(each)));
        BitSet[] kept = IntStream.range(0, left.size()).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
        bestOfLeft.forEach(queue -> queue.forEach(each -> keep(each, kept, matches)));
        bestOfRight.forEach(queue -> queue.forEach(each -> keep(each, kept, matches)));
        return matches;
    }

    private void compare(int one, int other) {
        int score = scoring.score(scoring.grounds(left.get(one), right.get(other)));
        if (score < parameters.overlapsFrom()) {
            return;
        }
        found++;
        Pair pair = new Pair(one, other, score);
        if (score >= parameters.sameFrom()) {
            same.add(pair);
        } else {
            offer(bestOfLeft.get(one), pair);
            offer(bestOfRight.get(other), pair);
        }
    }

    private void offer(PriorityQueue<Pair> best, Pair pair) {
        best.add(pair);
        if (best.size() > parameters.overlapsAtMost()) {
            best.remove();
        }
    }

    private void keep(Pair pair, BitSet[] kept, List<Match> matches) {
        if (!kept[pair.left()].get(pair.right())) {
            kept[pair.left()].set(pair.right());
            matches.add(match(pair));
        }
    }

    private Match match(Pair pair) {
        return scoring.match(left.get(pair.left()), right.get(pair.right()));
    }

    /** How many pairs reached the score, whether they are suggested or not. */
    long found() {
        return found;
    }
}
