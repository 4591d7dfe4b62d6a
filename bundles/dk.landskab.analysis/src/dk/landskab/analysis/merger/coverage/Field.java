// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import dk.landskab.model.edit.Message;

/** What must be recorded of a system for it to be known with certainty (domain.md D.1a). */
public enum Field {
    /** A confirmation that is not too old, by a unit other than those that keep the record. */
    EVIDENCE,
    /** A unit that owns it, or somebody who holds the role of owner. */
    OWNER,
    /** A process or service that it supports, or a subject, its product's included. */
    TASK,
    /** The product that it is. */
    PRODUCT,
    /** A contract that covers it, its product or the system around it, unless the product needs none. */
    CONTRACT,
    /** A use of data, or the word that there is none. */
    DATA;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(Field.class, "field." + name());
    }
}
