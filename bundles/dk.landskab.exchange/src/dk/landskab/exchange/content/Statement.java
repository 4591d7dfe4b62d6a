// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.content;

import java.util.Objects;

/**
 * One value that an object states.
 *
 * @param path the name of the feature, with dots into what a single contained object says
 * @param text the value, the id of what is referred to, or the JSON of a child
 */
public record Statement(String path, String text) {

    /** Refuses nulls. */
    public Statement {
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
    }
}
