// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.versions.story.Mark;

/** The colours of changes, as everywhere in the product, on the background of a control. */
final class MarkColours {

    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int BYTE = 0xFF;

    private MarkColours() {
    }

    /** The colour of a mark; null for the one that text has. */
    static Color of(Mark mark, Control control) {
        boolean dark = ElementImages.isDark(control);
        return switch (mark) {
            case NONE -> null;
            case ADDED -> colour(dark ? 0x5FCBA0 : 0x0B6E4F);
            case REMOVED -> colour(dark ? 0xF08B96 : 0xA92B3A);
            case CHANGED -> colour(dark ? 0xE3B341 : 0x9A6700);
            case MOVED -> colour(dark ? 0x7FB2F5 : 0x1D5FBF);
        };
    }

    private static Color colour(int rgb) {
        return new Color(new RGB(rgb >> RED & BYTE, rgb >> GREEN & BYTE, rgb & BYTE));
    }
}
