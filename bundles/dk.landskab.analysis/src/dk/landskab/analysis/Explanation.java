// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Arrays;
import java.util.List;

import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * How a figure or a verdict came about: one step of reckoning, and the steps that it rests on.
 *
 * @param what the step in one sentence, with its figures
 * @param about the elements that were looked at in this step, in a stable order; may be empty
 * @param parts the steps before it, in the order in which they enter it
 */
public record Explanation(Message what, List<Element> about, List<Explanation> parts) {

    /** Copies the lists. */
    public Explanation {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /** A step that rests on elements alone. */
    public static Explanation of(Message what, Element... about) {
        return new Explanation(what, Arrays.asList(about), List.of());
    }

    /** A step that rests on others. */
    public static Explanation of(Message what, List<Explanation> parts) {
        return new Explanation(what, List.of(), parts);
    }
}
