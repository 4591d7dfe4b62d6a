// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

/**
 * Texts of any characters in those that XML can hold: {@code \\} is a backslash, {@code \r} a carriage return, and
 * {@code \x} with four digits any other unit of UTF-16.
 */
final class EscapedText {

    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private EscapedText() {
    }

    /** The text as it is written. */
    static String of(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                written.append(c).append(text.charAt(++i));
            } else if (c == '\\') {
                written.append("\\\\");
            } else if (c == '\r') {
                written.append("\\r");
            } else if (isLegal(c)) {
                written.append(c);
            } else {
                written.append("\\x%04x".formatted((int) c));
            }
        }
        return written.toString();
    }

    /** The text that was written. */
    static String text(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
            } else {
                i += escaped(written, i + 1, text);
            }
        }
        return text.toString();
    }

    /** Adds what is escaped from a place on, and says how long it was. */
    private static int escaped(String written, int from, StringBuilder text) {
        char c = written.charAt(from);
        String digits = written.substring(from + 1, Math.min(from + 1 + DIGITS, written.length()));
        if (c == 'x' && digits.matches("[0-9a-f]{4}")) {
            text.append((char) Integer.parseInt(digits, HEXADECIMAL));
            return 1 + DIGITS;
        }
        text.append(c == 'r' ? '\r' : c);
        return 1;
    }

    /** The characters of XML 1.0 that are one unit of UTF-16. */
    private static boolean isLegal(char c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD;
    }
}
