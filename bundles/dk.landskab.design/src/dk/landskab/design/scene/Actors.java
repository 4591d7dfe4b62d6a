// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.model.business.Actor;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * Who the actors of a process are in the organisation that runs it: a body is the unit that the process binds it to by
 * its local name, else what the body is called.
 *
 * @param process whose bodies count
 */
public record Actors(ProcessDefinition process) {

    /** Actors as a reader calls them, with commas. */
    public String names(Collection<? extends Actor> actors, Labels labels) {
        return actors.stream().map(each -> name(each, labels)).distinct().collect(Collectors.joining(", "));
    }

    private String name(Actor actor, Labels labels) {
        return actor instanceof Body body ? unit(body).map(labels::of).orElseGet(() -> labels.of(body))
                : labels.of(actor);
    }

    private Optional<OrgUnit> unit(Body body) {
        return process.getBodies().stream()
                .filter(each -> each == body || localName(each).equals(localName(body)))
                .map(Body::getUnit).filter(each -> each != null && !each.eIsProxy()).findFirst();
    }

    private static String localName(Identified identified) {
        String id = identified.getId() == null ? "" : identified.getId();
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
