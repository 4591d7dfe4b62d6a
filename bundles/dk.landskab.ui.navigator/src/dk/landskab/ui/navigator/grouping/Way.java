// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Element;

/** A way to put the elements of a landscape under each other. */
interface Way {

    /**
     * Where an element hangs that stands at the top of a file; several where it belongs to several, none where this way
     * has no place for it.
     */
    List<Spot> of(Element element, OpenLandscape landscape);

    /** The elements that may hang elsewhere when another has come or changed, although they themselves did not. */
    default Stream<? extends Element> after(Element changed, OpenLandscape landscape) {
        return Stream.empty();
    }
}
