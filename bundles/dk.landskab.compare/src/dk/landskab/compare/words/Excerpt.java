// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

/** The part of a long text that a sentence has room for. */
final class Excerpt {

    private static final int ROOM = 60;
    /** So much of what stands before a difference is shown with it. */
    private static final int LEAD = 16;

    private Excerpt() {
    }

    /** Whether a value is a text that a sentence has no room for. */
    static boolean isLong(Object value) {
        return value instanceof String text && (text.length() > ROOM || text.indexOf('\n') >= 0);
    }

    /** Where two texts part, with a little of what they share before. */
    static int start(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return Math.max(0, same - LEAD);
    }

    /** The beginning of a text, in one line. */
    static String of(String text) {
        return of(text, 0);
    }

    /** What fits of a text from a place on, in one line; marked where something is left out. */
    static String of(String text, int start) {
        int from = boundary(text, Math.min(start, text.length()));
        int to = boundary(text, Math.min(from + ROOM, text.length()));
        return (from > 0 ? "…" : "") + text.substring(from, to).strip().replaceAll("\\s+", " ")
                + (to < text.length() ? "…" : "");
    }

    /** Never between the halves of a character. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
