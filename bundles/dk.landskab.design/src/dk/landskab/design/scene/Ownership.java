// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.UnitKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Whose an element is: the organisation of the unit that owns it or that it stands in, else the one whose id its own id
 * begins with, dot by dot.
 */
public final class Ownership {

    /** Deeper than any unit lies; ends the way up where units stand in a circle. */
    private static final int DEEPEST = 64;
    /** Who decides but runs no systems: their administrations are what a reader looks for. */
    private static final Set<UnitKind> ABOVE = Set.of(UnitKind.COUNCIL, UnitKind.BOARD, UnitKind.DIRECTORATE);

    private final List<Organisation> organisations;

    /** Ownership in the model around an object. */
    public Ownership(EObject object) {
        this.organisations = new Model(object).all(Organisation.class);
    }

    /** The organisation that an element belongs to; empty where nothing says. */
    public Optional<Organisation> organisation(Element element) {
        return container(element).or(() -> Optional.ofNullable(element.getOwner()).flatMap(Ownership::container))
                .or(() -> byPrefix(element.getId()));
    }

    /**
     * Whether an element belongs to the subject of a diagram: to an organisation, to a unit or one below it, or, where
     * a whole file was chosen, to the model as such.
     */
    public boolean isWithin(Element element, Identified subject) {
        return switch (subject) {
            case Part whole -> true;
            case Organisation organisation -> organisation(element).filter(organisation::equals).isPresent();
            case OrgUnit unit -> isBelow(element.getOwner(), unit);
            default -> element == subject;
        };
    }

    /** The administration, or what else lies next below those who decide, that runs an element; empty without owner. */
    public static Optional<OrgUnit> administration(Element element) {
        OrgUnit unit = element.getOwner();
        for (int depth = 0; unit != null && depth < DEEPEST; depth++) {
            OrgUnit parent = parent(unit);
            if (parent == null || ABOVE.contains(parent.getKind())) {
                return unit.eIsProxy() ? Optional.empty() : Optional.of(unit);
            }
            unit = parent;
        }
        return Optional.ofNullable(unit);
    }

    private static boolean isBelow(OrgUnit below, OrgUnit unit) {
        OrgUnit each = below;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each == unit) {
                return true;
            }
            each = parent(each);
        }
        return false;
    }

    private static OrgUnit parent(OrgUnit unit) {
        OrgUnit parent = unit.getParent();
        return parent == null || parent.eIsProxy() ? null : parent;
    }

    private static Optional<Organisation> container(EObject object) {
        EObject each = object;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each.eClass() == BusinessPackage.Literals.ORGANISATION) {
                return Optional.of((Organisation) each);
            }
            each = each.eContainer() == null && each instanceof OrgUnit unit ? unit.getParent() : each.eContainer();
        }
        return Optional.empty();
    }

    private Optional<Organisation> byPrefix(String id) {
        return id == null ? Optional.empty() : organisations.stream()
                .filter(each -> each.getId() != null && (id.equals(each.getId()) || id.startsWith(each.getId() + ".")))
                .reduce((one, other) -> one.getId().length() >= other.getId().length() ? one : other);
    }
}
