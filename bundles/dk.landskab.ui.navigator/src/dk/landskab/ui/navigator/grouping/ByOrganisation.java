// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
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
        return Owners.byPrefix(element.getId(), landscape).map(each -> Spot.below(each, type))
                .orElseGet(() -> Spot.top(Heading.rest("organisation.none"), type));
    }

    private static boolean isThere(Element element) {
        return element != null && !element.eIsProxy();
    }
}
