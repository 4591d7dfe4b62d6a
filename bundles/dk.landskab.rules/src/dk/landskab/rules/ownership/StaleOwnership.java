// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ownership;

import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;
import dk.landskab.rules.index.Roles;

/**
 * V-OWN-2: nobody can be asked. An operational application has no system contact, its own or that of the system it is
 * part of; or the unit that owns an element, or holds a role for it, has been closed.
 */
public final class StaleOwnership implements Rule {

    @Override
    public String id() {
        return "V-OWN-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.of(withoutContact(context), ownedByClosedUnits(context), heldByClosedUnits(context))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> withoutContact(RuleContext context) {
        Roles roles = Roles.of(context);
        return context.operational(Application.class)
                .filter(application -> Ancestors.withSelf(application, Application::getParent)
                        .noneMatch(each -> roles.isHeld(each, Set.of(Role.SYSTEM_CONTACT))))
                .map(application -> finding(context, application, "contact", application));
    }

    private Stream<Finding> ownedByClosedUnits(RuleContext context) {
        return context.live(Element.class)
                .filter(element -> isClosed(context, element.getOwner()))
                .map(element -> finding(context, element, "owner", element, element.getOwner())
                        .at(CorePackage.Literals.ELEMENT__OWNER));
    }

    private Stream<Finding> heldByClosedUnits(RuleContext context) {
        return context.live(RoleAssignment.class)
                .filter(held -> isClosed(context, held.getUnit()))
                .filter(held -> held.getOf() != null && context.isLive(held.getOf()))
                .map(held -> finding(context, held, "role", held.getOf(), held.getRole(), held.getUnit())
                        .at(BusinessPackage.Literals.ROLE_ASSIGNMENT__UNIT));
    }

    private static boolean isClosed(RuleContext context, OrgUnit unit) {
        return unit != null && context.statusOf(unit) == LifecycleStatus.NOT_IN_USE;
    }
}
