// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.rules.RuleContext;

/** Who holds which role for an element at the date of the check. */
public final class Roles {

    private final Map<Element, List<RoleAssignment>> byElement = new HashMap<>();

    private Roles() {
    }

    /** The roles of a landscape. */
    public static Roles of(RuleContext context) {
        return context.shared(Roles.class, Roles::collect);
    }

    /** The roles that are held for an element itself. */
    public Stream<RoleAssignment> heldFor(Element element) {
        return byElement.getOrDefault(element, List.of()).stream();
    }

    /** Whether somebody holds one of some roles for the element itself. */
    public boolean isHeld(Element element, Set<Role> roles) {
        return heldFor(element).anyMatch(assignment -> roles.contains(assignment.getRole()));
    }

    private static Roles collect(RuleContext context) {
        Roles roles = new Roles();
        context.live(RoleAssignment.class)
                .filter(assignment -> assignment.getOf() != null && assignment.getUnit() != null)
                .forEach(assignment -> roles.byElement
                        .computeIfAbsent(assignment.getOf(), each -> new ArrayList<>(3)).add(assignment));
        return roles;
    }
}
