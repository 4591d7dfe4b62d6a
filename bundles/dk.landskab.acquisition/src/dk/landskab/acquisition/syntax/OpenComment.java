// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

/** Finds a comment that is begun and not ended, where somebody can mend it and not at the end of the text. */
final class OpenComment {

    private OpenComment() {
    }

    /** Where it begins; -1 where there is none. */
    static int in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                i = afterText(text, i + 1);
            } else if (text.startsWith("//", i)) {
                i = lineEnd(text, i);
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                if (end < 0) {
                    return i;
                }
                i = end + 1;
            }
        }
        return -1;
    }

    private static int afterText(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
