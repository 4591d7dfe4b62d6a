// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import dk.landskab.model.core.Identified;

/**
 * One thing, as it stands in two landscapes.
 *
 * @param left in the one landscape; never null
 * @param right in the other; never null, and perhaps of another class
 */
public record Pair(Identified left, Identified right) {

    /** The same pair seen from the other landscape. */
    public Pair mirrored() {
        return new Pair(right, left);
    }
}
