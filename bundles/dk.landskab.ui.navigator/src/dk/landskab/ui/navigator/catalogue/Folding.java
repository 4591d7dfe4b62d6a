// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a text as a person types it in a hurry: small letters without accents, {@code æ ø å} as {@code ae oe aa}. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LAST_PLAIN = 0x7f;

    private Folding() {
    }

    /** The folded text; never null. */
    static String of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(each -> each <= LAST_PLAIN)) {
            return small;
        }
        String nordic = small.replace("æ", "ae").replace("ä", "ae").replace("ø", "oe").replace("ö", "oe")
                .replace("å", "aa");
        return MARKS.matcher(Normalizer.normalize(nordic, Normalizer.Form.NFKD)).replaceAll("");
    }
}
