// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what people write now this way, now that way: case, blanks, hyphens, composed or decomposed letters,
 * and the Danish and Swedish letters against the pairs that stand for them (å and aa, æ or ä and ae, ø or ö and oe).
 *
 * @param text never empty
 */
record FoldedName(String text) {

    /** Folds a name; not blank. */
    static FoldedName of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace("å", "aa").replace("æ", "ae").replace("ä", "ae").replace("ø", "oe").replace("ö", "oe")
                .replaceAll("[\\s\\p{Pd}_]+", " ").strip();
        return new FoldedName(folded.isEmpty() ? name : folded);
    }
}
