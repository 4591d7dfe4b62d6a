// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

/** Refuses texts that are nested so deep that nothing could work on them. */
final class Nesting {

    private static final int DEEPEST = 512;

    private Nesting() {
    }

    /**
     * Counts what makes a text deep: open brackets, and the words that join conditions of one clause.
     *
     * @throws dk.landskab.store.UnreadableException at the first that is too much
     */
    static void refuseDeep(String path, String text) {
        int depth = 0;
        int joined = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> depth++;
                case '{' -> {
                    depth++;
                    joined = 0;
                }
                case '}' -> {
                    depth = Math.max(0, depth - 1);
                    joined = 0;
                }
                case ')' -> depth = Math.max(0, depth - 1);
                case '"' -> i = afterText(text, i);
                case '/' -> i = afterComment(text, i);
                case 'w' -> joined = isWord(text, i, "when") ? 0 : joined;
                case 'a', 'o', 'n' -> joined += joins(text, i) ? 1 : 0;
                default -> {
                }
            }
            if (depth + joined > DEEPEST) {
                throw Decoded.refused(path, text, Math.min(i, text.length()), "tooDeep", DEEPEST);
            }
        }
    }

    private static boolean joins(String text, int at) {
        return isWord(text, at, "and") || isWord(text, at, "or") || isWord(text, at, "not");
    }

    private static boolean isWord(String text, int at, String word) {
        return text.startsWith(word, at) && ends(text, at + word.length()) && (at == 0 || ends(text, at - 1));
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) && "-_.".indexOf(text.charAt(at)) < 0;
    }

    private static int afterText(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int afterComment(String text, int at) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 1;
        }
        return at;
    }
}
