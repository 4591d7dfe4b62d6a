// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.util.Collection;
import java.util.List;

/**
 * What became of the cards.
 *
 * @param written cards that are new, or that say something else now
 * @param gone the last cards of what is no more
 */
public record CardChanges(List<Card> written, List<Card> gone) {

    /** Copies the lists. */
    public CardChanges {
        written = List.copyOf(written);
        gone = List.copyOf(gone);
    }

    static CardChanges written(Collection<Card> cards) {
        return new CardChanges(List.copyOf(cards), List.of());
    }
}
