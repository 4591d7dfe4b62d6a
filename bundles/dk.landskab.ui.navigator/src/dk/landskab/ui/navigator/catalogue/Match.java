// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.util.Comparator;

/**
 * That a card is what a person may mean.
 *
 * @param card what was found
 * @param rank how well it fits: the smaller the better
 */
public record Match(Card card, int rank) {

    /** The best first; equally good ones with short names before long ones, then by name. */
    static final Comparator<Match> ORDER = Comparator.comparingInt(Match::rank)
            .thenComparingInt(match -> match.card.name().length())
            .thenComparing(Match::card, Card.BY_NAME);
}
