// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.List;

/**
 * A way to decide a conflict.
 *
 * @param word what it is called: {@code ours}, {@code theirs}, {@code base}, {@code keep}, {@code delete},
 *            {@code freePath}, {@code bothOurs} or {@code bothTheirs}
 * @param decision that is made by it
 * @param says what holds then, in words; empty where the conflict is about edits of several objects
 * @param dropped what one side did and what is lost by it: what of the element and the value or, where the conflict is
 *            about edits of several objects, of which element and what
 */
public record Way(String word, Decision decision, String says, List<String> dropped) {

    /** Copies the list. */
    public Way {
        dropped = List.copyOf(dropped);
    }
}
