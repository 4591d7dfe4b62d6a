// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * A difference in words.
 *
 * @param difference what is told
 * @param about the element that a reader knows it by: the object concerned, or the element that it is a child of
 * @param predicate what happened to it, without naming it: "end of life moved from 2027-12-31 to 2028-06-30"
 */
public record Sentence(Difference difference, Identified about, Message predicate) {

    /** The whole sentence: "SBSYS: end of life moved from 2027-12-31 to 2028-06-30". */
    public Message whole() {
        return Message.of(Sentence.class, "sentence", about, predicate);
    }
}
