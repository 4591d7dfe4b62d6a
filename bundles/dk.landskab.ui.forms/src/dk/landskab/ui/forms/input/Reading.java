// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.input;

import dk.landskab.model.edit.Message;

/** What a typed text means. */
public sealed interface Reading {

    /**
     * A value of the feature; null where nothing is stated.
     *
     * @param value of the feature's type, a list of them where it has many
     */
    record Value(Object value) implements Reading {
    }

    /**
     * It cannot be understood, or it must not be so.
     *
     * @param why and what to do
     */
    record Wrong(Message why) implements Reading {
    }

    /** A text that is wrong, with the reason beside {@link Reading}. */
    static Wrong wrong(String key, Object... arguments) {
        return new Wrong(Message.of(Reading.class, key, arguments));
    }
}
