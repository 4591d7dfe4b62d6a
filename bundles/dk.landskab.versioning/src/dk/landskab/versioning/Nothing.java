// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.util.List;
import java.util.function.Predicate;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/**
 * The landscape before the first commit: without anything in it.
 *
 * @param origin of the first commit
 */
record Nothing(Origin origin) implements LandscapeSource {

    @Override
    public List<PartSource> parts() {
        return List.of();
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        return read();
    }

    @Override
    public Landscape read() {
        return new Landscape(origin, List.of(), List.of());
    }
}
