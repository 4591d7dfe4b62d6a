// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;

/**
 * A whole picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, in one line
 * @param description the same in some more words, for those who do not see it
 * @param language of its words, as two letters
 */
public record Picture(int width, int height, String title, String description, String language, List<Shape> shapes) {

    /** Copies the shapes. */
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** The picture as SVG in UTF-8. */
    public byte[] svg(Theme theme) {
        return new SvgWriter(this, theme).bytes();
    }

    /**
     * The picture as PNG.
     *
     * @param scale pixels of the PNG for each of the picture, more than 0; less is taken where the PNG would be huge
     */
    public byte[] png(Theme theme, double scale) {
        return new PngWriter(this, theme, scale).bytes();
    }
}
