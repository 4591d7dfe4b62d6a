// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Ids of a landscape, from ids of a source: the whole source id, as it is where it consists of letters, digits,
 * {@code -} and {@code _}, and otherwise with each other character as its number between tildes. Two source ids never
 * give the same id, and none gives an id that a part of another element has.
 */
public final class LandscapeIds {

    private static final IntPredicate PLAIN = c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
            || c >= '0' && c <= '9' || c == '-' || c == '_';
    private static final IntPredicate IN_KEYS = PLAIN.or(c -> c == ':');
    private static final int LONGEST_KEY = 100;

    private LandscapeIds() {
    }

    /** The id of what has an id in the source; without organisation it begins with no prefix. */
    public static String of(Optional<String> organisation, String sourceId) {
        return organisation.map(each -> each + ".").orElse("") + escape(sourceId, PLAIN);
    }

    /**
     * The id of a property.
     *
     * @param id of what has it
     * @param occurrence 1 for the first property with this key, 2 for the next
     */
    public static String ofProperty(String id, String key, int occurrence) {
        return id + ".p." + ofKey(key) + (occurrence == 1 ? "" : "." + occurrence);
    }

    private static String ofKey(String key) {
        return key.length() <= LONGEST_KEY ? escape(key, IN_KEYS)
                : escape(key.substring(0, LONGEST_KEY), IN_KEYS) + "~" + Integer.toHexString(key.hashCode()) + "-"
                        + key.length();
    }

    private static String escape(String text, IntPredicate plain) {
        if (text.isEmpty()) {
            return "~";
        }
        StringBuilder id = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (plain.test(c)) {
                id.appendCodePoint(c);
            } else {
                id.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return id.toString();
    }
}
