// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which people say, in Danish, Swedish or English, what number follows. */
final class PersonalCues {

    /** How many characters before a number are looked at. */
    private static final int REACH = 32;

    /** From the word to the number: the rest of the word, "nr.", "number is", a colon. */
    private static final String TO_NUMBER = "\\p{L}*(?:[^\\p{L}\\p{N}\\n]{1,3}"
            + "(?:nr|no|num|nummer|nummeret|numret|number|er|är|is)){0,2}[^\\p{L}\\p{N}\\n]{0,4}\\z";
    private static final Pattern PERSON = Pattern.compile("(?:cpr|person|\\bpnr|fødselsn|samordningsn)" + TO_NUMBER);
    private static final Pattern OTHER = Pattern.compile("(?:\\+\\d{0,3}"
            + "|\\b(?:tlf|tel|fax|best|rekv|sag|jnr|j\\.|case|ärende|dnr|esdh|ean|gln|cvr|org|po|id|uuid|kle)"
            + "|telefon|mobil|phone|ordre|order|beställning|faktura|invoice|vare|artikel"
            + "|item|journal|diarie|konto|account|serie|serial|version)" + TO_NUMBER);

    private PersonalCues() {
    }

    /** What the label of a text, and the words before a place in it, say of the number that stands there. */
    static PersonalNumber.Cue of(String label, String text, int place) {
        String before = end(label) + ": " + end(text.substring(Math.max(0, place - REACH), place));
        if (PERSON.matcher(before).find()) {
            return PersonalNumber.Cue.PERSON;
        }
        return OTHER.matcher(before).find() ? PersonalNumber.Cue.OTHER : PersonalNumber.Cue.NONE;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - REACH)).toLowerCase(Locale.ROOT);
    }
}
