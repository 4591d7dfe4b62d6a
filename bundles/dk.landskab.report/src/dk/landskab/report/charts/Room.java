// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import dk.landskab.report.text.Plain;

/**
 * The room that a drawing has.
 *
 * @param width in pixels
 * @param labelWidth for labels to the left of what they name; 0 puts them above it
 */
public record Room(int width, int labelWidth) {

    /** A page on a screen or on paper. */
    public static final Room WIDE = new Room(870, 236);
    /** Half of that. */
    public static final Room HALF = new Room(510, 0);
    /** A phone. */
    public static final Room NARROW = new Room(320, 0);

    /** The letters of 13 pixels that fit into a width, reckoned with the average letter. */
    static int letters(double width) {
        return (int) (width / 7);
    }

    /** How wide some letters of 13 pixels are, about. */
    static double widthOf(String text) {
        return text.length() * 7.2;
    }

    /** A text that fits into a width. */
    static String fit(String text, double width) {
        int letters = letters(width);
        return text.length() <= letters ? text : Plain.beginning(text, Math.max(1, letters - 1)) + "…";
    }

    boolean isLabelAbove() {
        return labelWidth == 0;
    }
}
