// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import dk.landskab.model.edit.Message;

/** What is suggested, the best first. */
public enum Verdict {
    /** The system meets the need, and nothing that must be there is missing. */
    REUSE,
    /** The system meets much of the need and could be extended. */
    EXTEND,
    /** No system meets enough of it. */
    BUY;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Verdict.class, "verdict." + name());
    }
}
