// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.font;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One weight of the font that ships with the product. Immutable; the same text has the same width on every machine.
 */
public enum Typeface {

    /** Weight 400. */
    REGULAR(400),
    /** Weight 600. */
    SEMIBOLD(600);

    /** The height of a line, in em. */
    public static final double LINE = 1.3;
    /** How far the tallest letters rise above the base line, in em. */
    public static final double ASCENT = 0.97;
    /** The height of capitals, in em. */
    public static final double CAPITAL = 0.727;

    /** Characters that the font lacks: wide ones of East Asia, and all others. */
    private static final double WIDE = 1;
    private static final double OTHER = 0.62;
    private static final int FIRST_WIDE = 0x1100;
    private static final int FAST = 0x250;

    private final int weight;
    private final List<Woff> files;
    private final List<Advances> advances;
    private final double[] fast = new double[FAST];

    Typeface(int weight) {
        this.weight = weight;
        this.files = Stream.of("latin", "latin-ext")
                .map(part -> Woff.resource("inter-" + part + "-" + weight + "-normal.woff")).toList();
        this.advances = files.stream().map(Advances::new).toList();
        Arrays.setAll(fast, this::look);
    }

    /** The weight of a text. */
    public static Typeface of(boolean bold) {
        return bold ? SEMIBOLD : REGULAR;
    }

    /** As style sheets count it. */
    public int weight() {
        return weight;
    }

    /** The width of a text in pixels, without kerning. */
    public double width(String text, double size) {
        double width = 0;
        for (int at = 0; at < text.length();) {
            int each = text.codePointAt(at);
            width += advance(each);
            at += Character.charCount(each);
        }
        return width * size;
    }

    /** How far a character moves on, in em. */
    public double advance(int character) {
        return character < FAST ? fast[character] : look(character);
    }

    private double look(int character) {
        for (Advances each : advances) {
            if (each.of(character).isPresent()) {
                return each.of(character).getAsDouble();
            }
        }
        return character >= FIRST_WIDE ? WIDE : OTHER;
    }

    /** The OpenType files of this weight; a character is found in the first that has it. */
    public List<byte[]> files() {
        return files.stream().map(Woff::openType).toList();
    }
}
