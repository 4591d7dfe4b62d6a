// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import dk.landskab.model.edit.Message;

/** How a case stands to a phase of its process. */
public enum PhaseStanding {
    /** The category of the case leaves it out. */
    SKIPPED,
    /** It lies before the first phase that the case records: the case began later. */
    NOT_RECORDED,
    /** The case was there and has left. */
    LEFT,
    /** The case is there, or is to enter it next. */
    CURRENT,
    /** The case has not come so far. */
    AHEAD;

    /** Its name. */
    public Message inWords() {
        return Message.of(PhaseStanding.class, "phase." + name());
    }
}
