// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.plan.Colour;
import dk.landskab.model.edit.AreaPalette;

/**
 * A colour on light and on dark ground.
 *
 * @param light on white
 * @param dark on nearly black
 */
public record Ink(Colour light, Colour dark) {

    /** The ground. */
    public static final Ink GROUND = of("#FFFFFF", "#111827");
    /** Words. */
    public static final Ink TEXT = of("#1F2937", "#E5E7EB");
    /** Words that step back. */
    public static final Ink QUIET = of("#6B7280", "#9CA3AF");
    /** Lines that step back. */
    public static final Ink FAINT = of("#D1D5DB", "#374151");
    /** What was added. */
    public static final Ink ADDED = of("#0B6E4F", "#5FCBA0");
    /** What was removed, and errors. */
    public static final Ink REMOVED = of("#A92B3A", "#F08B96");
    /** What was changed, and warnings. */
    public static final Ink CHANGED = of("#9A6700", "#E3B341");
    /** What was moved, and information. */
    public static final Ink MOVED = of("#1D5FBF", "#7FB2F5");

    private static final Map<Colour, Colour> KNOWN = known();

    private static Ink of(String light, String dark) {
        return new Ink(Colour.of(light), Colour.of(dark));
    }

    private static Map<Colour, Colour> known() {
        Map<Colour, Colour> known = new HashMap<>();
        List.of(AreaPalette.STRATEGY, AreaPalette.BUSINESS, AreaPalette.INFORMATION, AreaPalette.APPLICATION,
                AreaPalette.INFRASTRUCTURE, AreaPalette.CHANGE, AreaPalette.NEUTRAL).forEach(area -> {
                    known.put(Colour.of(area.fill()), Colour.of(area.darkFill()));
                    known.put(Colour.of(area.line()), Colour.of(area.darkLine()));
                });
        List.of(GROUND, TEXT, QUIET, FAINT, ADDED, REMOVED, CHANGED, MOVED)
                .forEach(each -> known.put(each.light(), each.dark()));
        return Map.copyOf(known);
    }

    /** The ink of a colour that was chosen for light ground: one of the product's, or one turned over in lightness. */
    public static Ink of(Colour light) {
        Colour dark = KNOWN.get(light);
        return new Ink(light, dark == null ? turned(light) : dark);
    }

    private static Colour turned(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        double lightness = (most + least) / 510.0;
        double wanted = 0.12 + (1 - lightness) * 0.85;
        double shift = (wanted - lightness) * 255;
        return new Colour((int) Math.round(colour.red() + shift), (int) Math.round(colour.green() + shift),
                (int) Math.round(colour.blue() + shift));
    }
}
