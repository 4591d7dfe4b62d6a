// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What the tree of a landscape is ordered by. */
public enum Grouping {

    /** By package of the metamodel. */
    PACKAGE(new ByPackage()),
    /** By organisation and unit. */
    ORGANISATION(new ByOrganisation()),
    /** By subject of KLE. */
    SUBJECT(new BySubject()),
    /** By OIO area. */
    AREA(new ByArea());

    private final Way way;

    Grouping(Way way) {
        this.way = way;
    }

    /** What a person calls it. */
    public String in(Language language) {
        return Message.of(Grouping.class, "grouping." + name()).in(language);
    }

    /**
     * Where an object hangs: what stands within another object under that, everything else as the grouping says.
     *
     * @return none where the grouping has no place for it; several where it belongs to several
     */
    List<Spot> spots(Identified object, OpenLandscape landscape) {
        boolean within = object.eContainer() instanceof Identified && !(object.eContainer() instanceof Part);
        boolean subUnit = this == ORGANISATION && object instanceof OrgUnit unit && unit.getParent() != null;
        if (within && !subUnit) {
            return List.of(Spot.below((Identified) object.eContainer()));
        }
        return object instanceof Element element ? way.of(element, landscape) : List.of(nested(object));
    }

    /** What may hang elsewhere when another has come or changed, although it did not itself. */
    Stream<? extends Identified> after(Identified changed, OpenLandscape landscape) {
        return changed instanceof Element element ? way.after(element, landscape) : Stream.empty();
    }

    /** An object that stands at the top of a file of its own, such as a diagram, or in something without an id. */
    private static Spot nested(Identified object) {
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && !(each instanceof Part)) {
                return Spot.below(identified);
            }
        }
        return Spot.top(Heading.of(object.eClass().getEPackage()), Heading.of(object.eClass()));
    }
}
