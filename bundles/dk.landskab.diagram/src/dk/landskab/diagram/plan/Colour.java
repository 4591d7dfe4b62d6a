// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.HexFormat;

/** A colour, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Keeps the parts within their bounds, as Sirius does. */
    public Colour {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
    }

    /** The colour that {@code #RRGGBB} stands for. */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** {@code #RRGGBB}. */
    public String hex() {
        return "#" + HEX.toHexDigits((byte) red) + HEX.toHexDigits((byte) green) + HEX.toHexDigits((byte) blue);
    }

    /** The relative luminance of WCAG, from 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast of WCAG to another colour, from 1 to 21. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
