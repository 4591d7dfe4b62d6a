// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

/** Texts as a file of ArchiMate gives them back: without what XML cannot hold, and with {@code \n} as line end. */
final class Texts {

    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {
    }

    /** A text; empty for null. */
    static String kept(String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints().allMatch(Texts::isLegal) ? lines : lines.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}
