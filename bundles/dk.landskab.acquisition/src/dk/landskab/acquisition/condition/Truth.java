// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import dk.landskab.model.edit.Message;

/** The three values of a condition in the logic of Kleene, the least true first. */
public enum Truth {
    /** It does not hold. */
    FALSE,
    /** Too little is known to say. */
    UNKNOWN,
    /** It holds. */
    TRUE;

    /** What is known to be true or false. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Both. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One of both, or both. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; the unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** Whether what depends on it is asked for: an unknown condition counts as fulfilled, which is the safe side. */
    public boolean isRequired() {
        return this != FALSE;
    }

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Truth.class, "truth." + name());
    }
}
