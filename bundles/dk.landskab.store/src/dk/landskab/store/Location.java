// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import dk.landskab.model.edit.Seen;

/**
 * A place in a file of a landscape.
 *
 * @param file as the reader of the landscape named it; never null
 * @param line from 1; 0 where it is not known
 * @param column from 1; 0 where it is not known
 */
public record Location(String file, int line, int column) {

    /** A whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** {@code FILE:LINE:COLUMN}, without what is not known, and of the name what a person sees. */
    @Override
    public String toString() {
        return Seen.of(file) + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
