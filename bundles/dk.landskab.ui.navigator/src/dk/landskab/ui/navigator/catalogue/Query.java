// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a person typed: words in any order, every one of which must be somewhere in the name, an alias or the id.
 *
 * @param whole all that was typed, folded
 * @param words of it
 */
record Query(String whole, List<String> words) {

    /** How well a word fits, the best first; a word that fits worse than all of these does not fit. */
    private static final int EXACT = 0;
    private static final int BEGINS = 1;
    private static final int WORD_BEGINS = 2;
    private static final int ID_BEGINS = 3;
    private static final int WITHIN = 5;
    private static final int NOT = Integer.MAX_VALUE;

    static Query of(String typed) {
        String folded = Folding.of(typed.strip());
        return new Query(folded, Arrays.stream(folded.split("\\s+")).filter(each -> !each.isEmpty()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a card fits; empty where it does not. */
    OptionalInt rank(Card card) {
        if (card.folded().contains(whole)) {
            return OptionalInt.of(EXACT);
        }
        int sum = 0;
        for (String word : words) {
            int rank = rank(card, word);
            if (rank == NOT) {
                return OptionalInt.empty();
            }
            sum += rank;
        }
        return OptionalInt.of(sum);
    }

    private static int rank(Card card, String word) {
        int best = NOT;
        List<String> texts = card.folded();
        for (int i = 0; i < texts.size(); i++) {
            boolean isId = i == texts.size() - 1;
            boolean isAlias = i > 0 && !isId;
            int rank = rank(texts.get(i), word, isId);
            best = Math.min(best, rank == NOT || !isAlias ? rank : rank + 1);
        }
        return best;
    }

    private static int rank(String text, String word, boolean isId) {
        int at = text.indexOf(word);
        if (at < 0) {
            return NOT;
        } else if (at == 0) {
            return isId ? ID_BEGINS : BEGINS;
        }
        for (int each = at; each >= 0; each = text.indexOf(word, each + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(each - 1))) {
                return isId ? ID_BEGINS : WORD_BEGINS;
            }
        }
        return WITHIN;
    }
}
