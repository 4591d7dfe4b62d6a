// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.Optional;

import dk.landskab.model.business.Actor;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Message;

/**
 * Somebody who acts in a case.
 *
 * @param actor as the process or the record names it; empty for the supplier, whom no process knows
 * @param label what the process calls it; empty for the supplier
 * @param unit who that is; empty where the process binds nobody to it
 */
public record Party(Optional<Actor> actor, String label, Optional<OrgUnit> unit) {

    /** Whoever supplies what the case is about. */
    public static final Party SUPPLIER = new Party(Optional.empty(), "", Optional.empty());

    /** Its name in the process, and who that is where it is called otherwise. */
    public Message inWords() {
        if (actor.isEmpty()) {
            return Message.of(Party.class, "party.supplier");
        }
        return unit.filter(each -> each != actor.get() && !label.equals(each.getName()))
                .map(each -> Message.of(Party.class, "party.unit", label, each))
                .orElseGet(() -> Message.of(Party.class, "party", label));
    }
}
