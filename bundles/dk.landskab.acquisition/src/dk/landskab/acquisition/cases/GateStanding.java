// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import dk.landskab.model.edit.Message;

/** How a case stands to a gate. */
public enum GateStanding {
    /** Its condition does not hold. */
    NOT_NEEDED,
    /** Nothing was decided yet. */
    OPEN,
    /** Somebody higher is to decide. */
    ESCALATED,
    /** It was decided not to go on, and nothing since. */
    REFUSED,
    /** The case may go on. */
    PASSED;

    /** Its name. */
    public Message inWords() {
        return Message.of(GateStanding.class, "gate." + name());
    }
}
