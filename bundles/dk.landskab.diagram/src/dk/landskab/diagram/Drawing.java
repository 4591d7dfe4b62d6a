// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import java.util.List;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.paint.Picture;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.Trouble;

/**
 * A diagram that was drawn.
 *
 * @param compared what it shows, and what became of it
 * @param scene what is visible, with its sizes
 * @param arrangement where it stands
 * @param picture the whole, title and legend included
 */
public record Drawing(ComparedViews compared, Scene scene, Arrangement arrangement, Picture picture) {

    /** The picture as SVG in UTF-8. */
    public byte[] svg(Theme theme) {
        return picture.svg(theme);
    }

    /**
     * The picture as PNG.
     *
     * @param scale pixels of the PNG for each of the picture
     */
    public byte[] png(Theme theme, double scale) {
        return picture.png(theme, scale);
    }

    /** Where everything stands, for the next drawing or for a stored diagram. */
    public Kept places() {
        return Kept.of(arrangement);
    }

    /** Expressions that could not be evaluated. */
    public List<Trouble> troubles() {
        return compared.views().troubles();
    }
}
