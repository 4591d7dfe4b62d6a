// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import dk.landskab.model.edit.Message;

/** How a case stands to something that a gate asks for. */
public enum NeededStanding {
    /** The condition does not hold. */
    NOT_NEEDED(false),
    /** It is there. */
    THERE(false),
    /** It was a no, and somebody higher has decided to go on all the same. */
    OVERRULED(false),
    /** There is nothing. */
    MISSING(true),
    /** It was begun and has no result. */
    PENDING(true),
    /** It is no longer valid. */
    EXPIRED(true),
    /** The result is a no. */
    NO_GO(true),
    /** A criterion: no record says whether it is fulfilled, whoever decides must judge it. */
    TO_JUDGE(true);

    private final boolean isOpen;

    NeededStanding(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Its name. */
    public Message inWords() {
        return Message.of(NeededStanding.class, "needed." + name());
    }
}
