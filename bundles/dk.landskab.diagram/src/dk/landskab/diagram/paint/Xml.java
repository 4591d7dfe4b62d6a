// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

/** Characters and numbers as XML takes them. */
final class Xml {

    /** Up to here every character from the blank on may stand in XML. */
    private static final char MOST_PLAIN = 0xD7FF;

    private Xml() {
    }

    /** Appends a text so that it is nothing but text, also within quotes; what XML cannot hold becomes U+FFFD. */
    static void text(StringBuilder out, String text) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        for (int at = 0; at < text.length();) {
            int each = text.codePointAt(at);
            at += Character.charCount(each);
            switch (each) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(each) ? each : 0xFFFD);
            }
        }
    }

    /** Whether nothing in a text needs another thought, as in nearly all. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each < ' ' || each > MOST_PLAIN || each == '<' || each == '>' || each == '&' || each == '"') {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(int each) {
        return each == '\n' || each == '\t' || each >= 0x20 && each <= 0xD7FF || each >= 0xE000 && each <= 0xFFFD
                || each >= 0x10000;
    }

    /** A number with at most one decimal, the same in every locale. */
    static String number(double value) {
        StringBuilder out = new StringBuilder();
        number(out, value);
        return out.toString();
    }

    /** Appends a number with at most one decimal, the same in every locale. */
    static void number(StringBuilder out, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
        }
        out.append(Math.abs(tenths) / 10);
        long rest = Math.abs(tenths) % 10;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest));
        }
    }
}
