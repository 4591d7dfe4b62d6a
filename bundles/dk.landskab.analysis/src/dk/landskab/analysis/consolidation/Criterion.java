// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import dk.landskab.model.edit.Message;

/** What a need consists of. */
public enum Criterion {
    /** The subjects it deals with. */
    SUBJECTS,
    /** The processes and services it supports. */
    TASKS,
    /** The data it holds. */
    DATA,
    /** The standards it follows, by itself or by its interfaces. */
    STANDARDS,
    /** How it is hosted, and the controls it has. */
    CONTROLS;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Criterion.class, "criterion." + name());
    }
}
