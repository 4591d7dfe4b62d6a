// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Locale;

import dk.landskab.model.edit.Message;

/** One of the two that edited the same base. */
public enum Side {
    /** The one that merges. */
    OURS,
    /** The one that is merged. */
    THEIRS;

    /** The opposite side. */
    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }

    /** The side as a choice. */
    public Choice choice() {
        return this == OURS ? Choice.OURS : Choice.THEIRS;
    }

    /** What a person calls it: "our version". */
    public Message named() {
        return Message.of(Side.class, "side." + name().toLowerCase(Locale.ROOT));
    }
}
