// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Property;

/**
 * What an import keeps in a landscape for the next import: properties whose key ends with {@value #SUFFIX}. They change
 * with what they speak of, which is told itself, and nobody can read them.
 */
final class Bookkeeping {

    private static final String SUFFIX = ":said";

    private Bookkeeping() {
    }

    static boolean is(Difference difference) {
        return difference.subject() instanceof Property property && property.getKey() != null
                && property.getKey().endsWith(SUFFIX);
    }
}
