// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far each character of a font moves on, in em, from the tables {@code head}, {@code hhea}, {@code hmtx} and
 * {@code cmap} (format 4) of the OpenType specification.
 */
final class Advances {

    private final Map<Integer, Double> byCharacter = new HashMap<>();

    Advances(Woff font) {
        double unit = font.table("head").getShort(18) & 0xFFFF;
        int metrics = font.table("hhea").getShort(34) & 0xFFFF;
        ByteBuffer widths = font.table("hmtx");
        ByteBuffer characters = font.table("cmap");
        int count = characters.getShort(2);
        for (int i = 0; i < count; i++) {
            int at = characters.getInt(4 + i * 8 + 4);
            if (characters.getShort(at) == 4) {
                segments(characters, at, glyph -> (widths.getShort(Math.min(glyph, metrics - 1) * 4) & 0xFFFF) / unit);
            }
        }
    }

    private interface Width {
        double of(int glyph);
    }

    private void segments(ByteBuffer table, int at, Width width) {
        int twice = table.getShort(at + 6) & 0xFFFF;
        for (int i = 0; i < twice; i += 2) {
            int end = table.getShort(at + 14 + i) & 0xFFFF;
            int start = table.getShort(at + 16 + twice + i) & 0xFFFF;
            int delta = table.getShort(at + 16 + 2 * twice + i);
            int slot = at + 16 + 3 * twice + i;
            int offset = table.getShort(slot) & 0xFFFF;
            for (int each = start; each <= end && each != 0xFFFF; each++) {
                int glyph = offset == 0 ? each + delta & 0xFFFF
                        : glyph(table.getShort(slot + offset + (each - start) * 2) & 0xFFFF, delta);
                if (glyph != 0) {
                    byCharacter.put(each, width.of(glyph));
                }
            }
        }
    }

    private static int glyph(int written, int delta) {
        return written == 0 ? 0 : written + delta & 0xFFFF;
    }

    /** In em; empty where the font lacks the character. */
    OptionalDouble of(int character) {
        Double known = byCharacter.get(character);
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }
}
