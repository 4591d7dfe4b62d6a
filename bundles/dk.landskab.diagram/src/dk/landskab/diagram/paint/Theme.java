// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import dk.landskab.diagram.plan.Colour;

/** The ground that a picture stands on. */
public enum Theme {

    /** Dark on white, as on paper. */
    LIGHT,
    /** Light on nearly black. */
    DARK;

    /** The colour of an ink on this ground. */
    public Colour of(Ink ink) {
        return this == LIGHT ? ink.light() : ink.dark();
    }
}
