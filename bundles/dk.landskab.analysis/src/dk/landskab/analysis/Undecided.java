// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.List;

import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Something that an analysis could not decide, and why.
 *
 * @param why one sentence
 * @param about the elements that it concerns; may be empty
 */
public record Undecided(Message why, List<Element> about) {

    /** Copies the elements. */
    public Undecided {
        about = List.copyOf(about);
    }

    /** About no element in particular. */
    public Undecided(Message why) {
        this(why, List.of());
    }
}
