// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

/**
 * Where the tokens of a text end that hold it together. Every question is about what begins at a position; the answer
 * is the position behind it, or {@link #NONE}, which is also the answer to a question about {@link #NONE}.
 */
final class Tokens {

    static final int NONE = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String IN_WORDS = "_-.^*";

    private final String text;

    Tokens(String text) {
        this.text = text;
    }

    /** White space, perhaps none. */
    int blank(int from) {
        int at = from;
        while (at >= 0 && at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == BYTE_ORDER_MARK)) {
            at++;
        }
        return at;
    }

    /** White space and comments, perhaps none; no answer where a comment does not end. */
    int blankAndComments(int from) {
        int at = blank(from);
        while (isComment(at)) {
            at = blank(comment(at));
        }
        return at;
    }

    private boolean isComment(int at) {
        return at >= 0 && (text.startsWith("//", at) || text.startsWith("/*", at));
    }

    private int comment(int at) {
        boolean isLine = text.startsWith("//", at);
        int end = text.indexOf(isLine ? "\n" : "*/", at + 2);
        if (isLine) {
            return end < 0 ? text.length() : end;
        }
        return end < 0 ? NONE : end + 2;
    }

    /** A keyword, an id or a qualified name. */
    int word(int from) {
        int at = from;
        while (at >= 0 && at < text.length() && isInWord(text.charAt(at))) {
            at++;
        }
        return at > from ? at : NONE;
    }

    private static boolean isInWord(char each) {
        return Character.isLetterOrDigit(each) || IN_WORDS.indexOf(each) >= 0;
    }

    /** A text in quotes of either kind, in which a backslash takes the next character with it. */
    int string(int from) {
        if (!isQuote(from)) {
            return NONE;
        }
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == text.charAt(from)) {
                return at + 1;
            }
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return NONE;
    }

    private boolean isQuote(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    /** A pair of braces and what is between them. */
    int braces(int from) {
        if (from < 0 || from >= text.length() || text.charAt(from) != '{') {
            return NONE;
        }
        int depth = 0;
        int at = from;
        while (at >= 0 && at < text.length()) {
            char each = text.charAt(at);
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
            at = isQuote(at) ? string(at) : isComment(at) ? comment(at) : at + 1;
        }
        return NONE;
    }
}
