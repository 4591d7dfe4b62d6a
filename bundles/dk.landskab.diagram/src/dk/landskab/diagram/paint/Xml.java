// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

/** Characters and numbers as XML takes them. */
final class Xml {

    private Xml() {
    }

    /** Appends a text so that it is nothing but text, also within quotes; what XML cannot hold becomes U+FFFD. */
    static void text(StringBuilder out, String text) {
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

    private static boolean allowed(int each) {
        return each == '\n' || each == '\t' || each >= 0x20 && each <= 0xD7FF || each >= 0xE000 && each <= 0xFFFD
                || each >= 0x10000;
    }

    /** A number with at most one decimal, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = Long.toString(Math.abs(tenths) / 10);
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
