// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import dk.landskab.model.edit.Message;

/** How far a case has come. */
public enum Stage {
    /** Its process is not in the landscape. */
    WITHOUT_PROCESS,
    /** It has entered no phase. */
    NOT_BEGUN,
    /** It waits for a decision at a gate, or for what the gate asks for. */
    AT_GATE,
    /** It is in a phase whose gates it has passed, or that has none. */
    UNDER_WAY,
    /** It was stopped or rejected. */
    STOPPED,
    /** It has left its last phase, or was closed. */
    DONE;

    /** Whether anything is still to be done. */
    public boolean isOpen() {
        return this == NOT_BEGUN || this == AT_GATE || this == UNDER_WAY;
    }

    /** Its name, to stand in a sentence or alone. */
    public Message inWords() {
        return Message.of(Stage.class, "stage." + name());
    }
}
