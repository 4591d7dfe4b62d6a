// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/**
 * By the organisation that an element belongs to: under the unit that owns it, else under the organisation whose id its
 * own id begins with, dot by dot.
 */
final class ByOrganisation implements Way {

    @Override
    public List<Spot> of(Element element, OpenLandscape landscape) {
        return List.of(switch (element) {
            case Organisation organisation -> Spot.top();
            case OrgUnit unit when isThere(unit.getParent()) -> Spot.below(unit.getParent());
            default -> owned(element, landscape);
        });
    }

    @Override
    public Stream<? extends Element> after(Element changed, OpenLandscape landscape) {
        String prefix = changed.getId() + ".";
        return !(changed instanceof Organisation) ? Stream.empty() : landscape.parts().stream()
                .flatMap(part -> part.getContents().stream()).filter(Part.class::isInstance)
                .flatMap(part -> ((Part) part).getElements().stream())
                .filter(each -> each.getId() != null && each.getId().startsWith(prefix));
    }

    private static Spot owned(Element element, OpenLandscape landscape) {
        Heading type = Heading.of(element.eClass());
        if (isThere(element.getOwner()) && element.getOwner() != element) {
            return Spot.below(element.getOwner(), type);
        }
        return byPrefix(element.getId(), landscape).map(each -> Spot.below(each, type))
                .orElseGet(() -> Spot.top(Heading.rest("organisation.none"), type));
    }

    private static boolean isThere(Element element) {
        return element != null && !element.eIsProxy();
    }

    /** The organisation whose id an id begins with, dot by dot. */
    static Optional<Organisation> byPrefix(String id, OpenLandscape landscape) {
        return Stream.iterate(id, each -> each != null, ByOrganisation::shorter)
                .flatMap(each -> landscape.find(each).stream())
                .filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst();
    }

    private static String shorter(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? null : id.substring(0, dot);
    }
}
