// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.Element;

/** By the OIO area of the class, then by class. */
final class ByArea implements Way {

    @Override
    public List<Spot> of(Element element, OpenLandscape landscape) {
        Heading area = Metamodel.area(element.eClass()).map(Area::get).map(ByArea::heading)
                .orElseGet(() -> Heading.rest("area.none"));
        return List.of(Spot.top(area, Heading.of(element.eClass())));
    }

    private static Heading heading(Area area) {
        return new Heading("area." + area.getName(), area.getValue(), labels -> capital(labels.of(area)), List.of());
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
