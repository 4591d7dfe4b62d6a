// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.List;

import dk.landskab.model.core.Element;
import dk.landskab.model.edit.AreaPalette;

/** The areas from the top of the architecture to its foot. */
final class AreaRank {

    private static final List<AreaPalette> ORDER = List.of(AreaPalette.STRATEGY, AreaPalette.BUSINESS,
            AreaPalette.INFORMATION, AreaPalette.APPLICATION, AreaPalette.INFRASTRUCTURE, AreaPalette.CHANGE);

    private AreaRank() {
    }

    /** How far down an element lies; what belongs to no area is last. */
    static int of(Element element) {
        int rank = ORDER.indexOf(AreaPalette.of(element.eClass()));
        return rank < 0 ? ORDER.size() : rank;
    }
}
