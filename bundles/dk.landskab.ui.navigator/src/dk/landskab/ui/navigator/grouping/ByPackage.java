// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Element;

/** By package of the metamodel, then by class. */
final class ByPackage implements Way {

    @Override
    public List<Spot> of(Element element, OpenLandscape landscape) {
        return List.of(Spot.top(Heading.of(element.eClass().getEPackage()), Heading.of(element.eClass())));
    }
}
