// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataObject;

/**
 * Roles that an element needs and nobody holds: there is no assignment of the role, or the unit that holds it is not
 * there any more. Which elements need which roles is a parameter.
 *
 * <p>Data with an authority, such as those of a base registry, are owned by that authority and need no data owner
 * here; but where they belong to the very organisation that is their authority, and its units are here, one of these
 * must own them.
 */
final class Competence implements Shortfall {

    @Override
    public List<Case> in(State state, GapParameters parameters) {
        return state.all(Element.class).flatMap(element -> missing(element, state, parameters)
                .map(role -> new Case(GapKind.COMPETENCE, List.of(element), Optional.of(role), List.of()))).toList();
    }

    @Override
    public List<Undecided> doubts(State state, GapParameters parameters) {
        Set<Role> known = state.all(RoleAssignment.class).map(RoleAssignment::getRole)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return parameters.requiredRoles().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(role -> !known.contains(role))
                        .filter(role -> state.all(Element.class).filter(each -> each.eClass() == entry.getKey())
                                .anyMatch(each -> required(each, state, parameters).contains(role)))
                        .map(role -> new Undecided(
                                Message.of(Competence.class, "roleNeverTold", role, entry.getKey()))))
                .toList();
    }

    private static List<Role> required(Element element, State state, GapParameters parameters) {
        return parameters.requiredRoles().getOrDefault(element.eClass(), List.of()).stream()
                .filter(role -> role != Role.DATA_OWNER || !isOwnedByAuthority(element, state)).toList();
    }

    private static Stream<Role> missing(Element element, State state, GapParameters parameters) {
        List<Role> required = required(element, state, parameters);
        if (required.isEmpty()) {
            return Stream.empty();
        }
        Set<Role> held = state
                .referring(element, BusinessPackage.Literals.ROLE_ASSIGNMENT__OF, RoleAssignment.class)
                .filter(each -> each.getUnit() != null && (each.getUnit().eIsProxy() || state.has(each.getUnit())))
                .map(RoleAssignment::getRole).collect(Collectors.toSet());
        return required.stream().filter(role -> !held.contains(role));
    }

    private static boolean isOwnedByAuthority(Element element, State state) {
        if (!(element instanceof DataObject data) || data.getAuthority() == null) {
            return false;
        }
        boolean isOwn = state.landscape().organisationOf(data).filter(data.getAuthority()::equals).isPresent();
        return !isOwn || state.present(data.getAuthority().getUnits()).findAny().isEmpty();
    }
}
