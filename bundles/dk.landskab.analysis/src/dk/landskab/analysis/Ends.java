// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.application.Integration;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Relation;
import dk.landskab.model.infrastructure.Dependency;

/** The two ends of what only connects: it is there while both of them are, unless it has a lifecycle of its own. */
public final class Ends {

    private Ends() {
    }

    /** The ends of an element that only connects others, those not stated left out; none for any other element. */
    public static Stream<Element> of(Element element) {
        return switch (element) {
            case Integration integration -> both(integration.getFrom(), integration.getTo());
            case Dependency dependency -> both(dependency.getDependent(), dependency.getOn());
            case RoleAssignment assignment -> both(assignment.getOf(), assignment.getUnit());
            case Relation relation -> both(relation.getFrom(), relation.getTo());
            default -> Stream.empty();
        };
    }

    private static Stream<Element> both(Element one, Element other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream);
    }
}
