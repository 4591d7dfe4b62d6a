// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import dk.landskab.ui.navigator.icon.ElementImages;

/** The colours of a text, by the background that it lies on. For the window's thread. */
final class Palette {

    private static final int HEX = 16;
    private static final Map<String, String[]> WORDS = Map.of(
            "keyword", new String[] {"#6D3FC0", "#B79AF0"},
            "class", new String[] {"#1D5FBF", "#7FB2F5"},
            "variable", new String[] {"#1F2937", "#D6DAE0"},
            "enumMember", new String[] {"#9A6700", "#E3B341"},
            "string", new String[] {"#0B6E4F", "#5FCBA0"},
            "number", new String[] {"#A92B3A", "#F08B96"},
            "comment", new String[] {"#5B6470", "#9AA4B2"},
            "operator", new String[] {"#47525F", "#A3AFBD"});

    private final Control control;
    private boolean isDark;
    private final Map<RGB, Color> colours = new HashMap<>();

    Palette(Control control) {
        this.control = control;
        isDark = ElementImages.isDark(control);
    }

    /** Whether the background has gone from light to dark or back since this was asked last. */
    boolean hasTurned() {
        boolean was = isDark;
        isDark = ElementImages.isDark(control);
        return was != isDark;
    }

    /** Of a kind of words. */
    Color word(String kind) {
        return either(WORDS.get(kind)[0], WORDS.get(kind)[1]);
    }

    private Color either(String light, String dark) {
        int rgb = Integer.parseInt((ElementImages.isDark(control) ? dark : light).substring(1), HEX);
        return colours.computeIfAbsent(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF), Color::new);
    }
}
