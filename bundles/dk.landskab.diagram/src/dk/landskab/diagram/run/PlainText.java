// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

/** Text as it may stand in a picture: nothing in it can control anything, and it ends. */
public final class PlainText {

    /** The longest label, in characters. */
    public static final int LABEL = 400;

    /** The longest tooltip. */
    public static final int TOOLTIP = 4000;

    private static final int REPLACEMENT = 0xFFFD;
    /** From one to the other there is nothing that controls anything; the soft hyphen stands just before. */
    private static final char FIRST_LETTER = 0xAE;
    private static final char LAST_LETTER = 0x24F;

    private PlainText() {
    }

    /** A text with its line breaks, without other controls, direction marks and halves of characters, cut at a length. */
    public static String lines(String text, int most) {
        return (text.length() <= most && isPlain(text) ? text : of(text, most)).strip();
    }

    /** Whether there is nothing in a text but letters and signs of western Europe and line breaks, as in nearly all. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean plain = each >= ' ' && each <= '~' || each >= FIRST_LETTER && each <= LAST_LETTER || each == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String of(String text, int most) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < most; count++) {
            int each = text.codePointAt(at);
            at += Character.charCount(each);
            plain.appendCodePoint(each == '\n' ? each : harmless(each));
        }
        return at < text.length() ? plain.append('…').toString() : plain.toString();
    }

    private static int harmless(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            case Character.FORMAT -> each == 0x200D || each == 0x00AD ? ' ' : REPLACEMENT;
            default -> each;
        };
    }
}
