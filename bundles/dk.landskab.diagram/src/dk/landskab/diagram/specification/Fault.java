// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/**
 * Something in a specification that must be put right.
 *
 * @param where the line of the element that it is about
 * @param rule a short name that never changes, for tests and for those who look it up
 * @param what is wrong and what to do
 */
public record Fault(Location where, String rule, Message what) {

    /** {@code FILE:LINE:COLUMN: what and what to do} in a language. */
    public String in(Language language) {
        return where + ": " + what.in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN) + " [" + rule + "]";
    }
}
