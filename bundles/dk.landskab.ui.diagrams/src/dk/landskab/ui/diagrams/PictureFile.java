// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Theme;

/**
 * A file with a picture: SVG or PNG, as its name ends. It is written whole or not at all.
 *
 * @param path whose last name ends with one of {@link #ENDINGS}
 */
public record PictureFile(Path path) {

    /** What names can end with; the first is the usual one. */
    public static final String[] ENDINGS = {".svg", ".png"};

    /** Larger pictures are made coarser: what no printer takes is of no use. */
    private static final double MOST_PIXELS = 60_000_000;
    private static final double SHARP = 2;

    /** A file whose name is completed where it does not say what it is to be. */
    public static PictureFile named(Path path) {
        String name = path.getFileName().toString();
        String small = name.toLowerCase(Locale.ROOT);
        return new PictureFile(small.endsWith(ENDINGS[0]) || small.endsWith(ENDINGS[1]) ? path
                : path.resolveSibling(name + ENDINGS[0]));
    }

    /**
     * Writes it, over what was there before.
     *
     * @throws IOException where it cannot be written; then nothing has changed
     */
    public void write(Drawing drawing, Theme theme) throws IOException {
        byte[] bytes = path.toString().toLowerCase(Locale.ROOT).endsWith(ENDINGS[1]) ? drawing.png(theme, scale(drawing))
                : drawing.svg(theme);
        Path beside = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            Files.write(beside, bytes);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static double scale(Drawing drawing) {
        double area = (double) drawing.picture().width() * drawing.picture().height();
        return Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
    }
}
