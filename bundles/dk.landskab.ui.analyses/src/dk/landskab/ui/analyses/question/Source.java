// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.util.Optional;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.exchange.Places;
import dk.landskab.store.Landscape;

/**
 * A landscape that is asked about.
 *
 * @param place as a person types it, on the command line too
 * @param open what is edited there, with what is not saved yet; empty where the place is read
 */
public record Source(String place, Optional<OpenLandscape> open) {

    /** A place that is read. */
    public static Source at(String place) {
        return new Source(place, Optional.empty());
    }

    /** What lies there now, apart from what is edited. */
    Landscape read(Places places) {
        return open.map(OpenLandscape::copy).orElseGet(() -> places.resolve(place).read());
    }
}
