// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.Optional;

import dk.landskab.model.business.Actor;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Message;

/**
 * Somebody who acts in a case.
 *
 * @param actor as the process or the record names it
 * @param label what the process calls it
 * @param unit who that is; empty where the process binds nobody to it
 */
public record Party(Actor actor, String label, Optional<OrgUnit> unit) {

    /** Its name in the process, and who that is where it is called otherwise. */
    public Message inWords() {
        return unit.filter(each -> each != actor).map(each -> Message.of(Party.class, "party.unit", label, each))
                .orElseGet(() -> Message.of(Party.class, "party", label));
    }
}
