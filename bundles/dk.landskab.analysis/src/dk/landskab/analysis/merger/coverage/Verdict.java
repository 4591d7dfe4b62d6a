// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import dk.landskab.model.edit.Message;

/** Whether enough is known. */
public enum Verdict {
    /** Enough to draw a target picture. */
    OK,
    /** Doubtful. */
    AMBER,
    /** Too little. */
    RED,
    /** Nobody knows: nothing is recorded, or there is no estimate and what is recorded is well known. */
    UNKNOWN;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Verdict.class, "verdict." + name());
    }
}
