// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Finds what a person means while typing: by name, alias or id, in time linear in the number of cards. Any thread may
 * search.
 *
 * @param catalogue where to look
 * @param allowed what may be found at all
 * @param most how many of the best are told
 */
public record Search(Catalogue catalogue, Predicate<Card> allowed, int most) {

    private static final int BETWEEN_LOOKS = 1024;

    /**
     * What was found.
     *
     * @param typed what was asked
     * @param best the best, in order
     * @param total how many fit in all
     * @param complete false where the search was given up, or the catalogue is not full yet
     */
    public record Found(String typed, List<Match> best, int total, boolean complete) {
    }

    /**
     * Searches.
     *
     * @param typed where it is blank, everything that is allowed fits, by name
     * @param givenUp asked now and then; once it is true, what was found so far is told
     */
    public Found find(String typed, BooleanSupplier givenUp) {
        Query query = Query.of(typed);
        PriorityQueue<Match> best = new PriorityQueue<>(order(query).reversed());
        int total = 0;
        int seen = 0;
        boolean stopped = false;
        for (Card card : catalogue.cards()) {
            stopped = ++seen % BETWEEN_LOOKS == 0 && givenUp.getAsBoolean();
            if (stopped) {
                break;
            }
            OptionalInt rank = allowed.test(card) ? query.rank(card) : OptionalInt.empty();
            if (rank.isPresent()) {
                total++;
                keep(best, new Match(card, rank.getAsInt()));
            }
        }
        List<Match> sorted = new ArrayList<>(best);
        sorted.sort(order(query));
        return new Found(typed, List.copyOf(sorted), total, !stopped && catalogue.isFull());
    }

    private static Comparator<Match> order(Query query) {
        return query.isEmpty() ? Comparator.comparing(Match::card, Card.BY_NAME) : Match.ORDER;
    }

    private void keep(PriorityQueue<Match> best, Match match) {
        best.add(match);
        if (best.size() > most) {
            best.poll();
        }
    }
}
