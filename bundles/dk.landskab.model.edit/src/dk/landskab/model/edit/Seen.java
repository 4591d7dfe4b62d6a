// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

/**
 * What of a text a person sees. A name may hold what a terminal obeys (control characters, of which XML allows those from
 * U+0080 to U+009F), or what turns the direction of all that follows, so that a sentence seems to say something else.
 */
public final class Seen {

    private Seen() {
    }

    /** The text without control characters other than line ends and tabs, and without marks of direction. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnseen(text.charAt(i))) {
                return without(text);
            }
        }
        return text;
    }

    private static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(each -> !isUnseen((char) each)).forEach(each -> seen.append((char) each));
        return seen.toString();
    }

    private static boolean isUnseen(char unit) {
        return unit < ' ' && unit != '\n' && unit != '\t' || unit >= 0x7F && unit < 0xA0
                || unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069;
    }
}
