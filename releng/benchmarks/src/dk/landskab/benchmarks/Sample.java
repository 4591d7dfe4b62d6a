// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.List;

import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;

/** Landscapes to measure on, read from bytes as a user's are. */
final class Sample {

    private static final String FILE = "big.landskab";

    private Sample() {
    }

    /** The landscape that a part is now; what is done to the part later does not change it. */
    static Landscape of(Part part) {
        byte[] bytes = XmiFormat.landskab().write(FILE, part);
        return LandscapeAssembly.of(Origin.of("benchmark"),
                List.of(XmiFormat.landskab().read(PartSource.of(FILE, bytes))));
    }
}
