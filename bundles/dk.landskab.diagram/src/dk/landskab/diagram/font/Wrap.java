// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.font;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines at least one
 * @param cut whether something is missing, for which a "…" stands
 */
public record Wrap(List<String> lines, boolean cut) {

    private static final String ELLIPSIS = "…";

    /** Copies the lines. */
    public Wrap {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text where it breaks itself, between words, and within a word only where it alone is wider than a line.
     *
     * @param width of a line in pixels
     * @param most how many lines there may be, at least one
     */
    public static Wrap of(String text, Typeface face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        Iterator<String> paragraphs = text.strip().lines().map(String::strip).iterator();
        boolean cut = false;
        while (paragraphs.hasNext() && lines.size() < most) {
            cut |= paragraph(paragraphs.next(), face, size, width, most, lines);
        }
        if (paragraphs.hasNext()) {
            String last = lines.removeLast();
            lines.add(last.endsWith(ELLIPSIS) ? last : shortened(last, face, size, width));
            cut = true;
        }
        return new Wrap(lines.isEmpty() ? List.of("") : lines, cut);
    }

    private static boolean paragraph(String text, Typeface face, double size, double width, int most,
            List<String> lines) {
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1 && face.width(rest, size) > width) {
            int end = lineEnd(rest, face, size, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (rest.isEmpty() && !text.isEmpty()) {
            return false;
        }
        boolean fits = face.width(rest, size) <= width;
        lines.add(fits ? rest : shortened(rest, face, size, width));
        return !fits;
    }

    /** The widest line in pixels. */
    public double width(Typeface face, double size) {
        return lines.stream().mapToDouble(each -> face.width(each, size)).max().orElse(0);
    }

    private static int lineEnd(String text, Typeface face, double size, double width) {
        int fitting = fitting(text, face, size, width);
        int blank = text.lastIndexOf(' ', fitting);
        int joint = text.lastIndexOf('-', fitting - 1) + 1;
        int end = Math.max(blank, joint);
        return end > 0 ? end : Math.max(fitting, Character.charCount(text.codePointAt(0)));
    }

    private static String shortened(String text, Typeface face, double size, double width) {
        int end = fitting(text, face, size, width - face.width(ELLIPSIS, size));
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** How many characters of a text fit. */
    private static int fitting(String text, Typeface face, double size, double width) {
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int each = text.codePointAt(at);
            used += face.advance(each) * size;
            if (used > width) {
                return at;
            }
            at += Character.charCount(each);
        }
        return at;
    }
}
