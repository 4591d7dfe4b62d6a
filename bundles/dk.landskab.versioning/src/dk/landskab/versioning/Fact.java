// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.util.Optional;

import dk.landskab.compare.diff.FeaturePath;

/**
 * Something that an object says.
 *
 * @param id of the object
 * @param feature what it says; empty for that it is there at all
 */
record Fact(String id, Optional<FeaturePath> feature) {

    static Fact existence(String id) {
        return new Fact(id, Optional.empty());
    }

    static Fact of(String id, FeaturePath feature) {
        return new Fact(id, Optional.of(feature));
    }
}
