// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.font.Typeface;

/**
 * The outlines of letters, each where it was measured to stand. Outlines are painted like any other shape, so that no
 * rasteriser of the platform has a part in the picture. Not for several threads.
 */
final class Glyphs {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final double SLANT = -0.2;
    private static final float DRAWN = 100;

    private final Map<Typeface, List<Font>> fonts = new EnumMap<>(Typeface.class);
    private final Map<Letter, java.awt.Shape> outlines = new HashMap<>();

    private record Letter(Typeface face, int character) {
    }

    /** The outline of a line of words. */
    java.awt.Shape outline(Shape.Words words) {
        Shape.Lettering letters = words.lettering();
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = words.x();
        for (int each : words.text().codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, words.y());
            place.scale(letters.size() / DRAWN, letters.size() / DRAWN);
            if (letters.italic()) {
                place.shear(SLANT, 0);
            }
            all.append(place.createTransformedShape(letter(new Letter(letters.face(), each))), false);
            x += letters.face().advance(each) * letters.size();
        }
        line(all, words, letters.underlined(), 0.1);
        line(all, words, letters.struck(), -0.28);
        return all;
    }

    private static void line(Path2D all, Shape.Words words, boolean wanted, double at) {
        if (wanted) {
            double size = words.lettering().size();
            all.append(new Rectangle2D.Double(words.x(), words.y() + at * size, words.width(), size / 14), false);
        }
    }

    private java.awt.Shape letter(Letter letter) {
        return outlines.computeIfAbsent(letter, each -> {
            List<Font> known = fonts.computeIfAbsent(each.face(), Glyphs::load);
            Font font = known.stream().filter(one -> one.canDisplay(each.character())).findFirst()
                    .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1)).deriveFont(DRAWN);
            return font.createGlyphVector(UNHINTED, Character.toString(each.character())).getOutline();
        });
    }

    private static List<Font> load(Typeface face) {
        return face.files().stream().map(file -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("The bundle holds a broken font", e);
            }
        }).toList();
    }
}
