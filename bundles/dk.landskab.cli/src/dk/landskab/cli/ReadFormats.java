// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.store.PartFormats;

/**
 * The formats that commands read: those of the store, and texts of acquisitions. Commands that merge carry such texts
 * instead, so that they keep their comments and start without the language.
 */
final class ReadFormats {

    private ReadFormats() {
    }

    static PartFormats all() {
        return PartFormats.standard().with(new AcquisitionFormat());
    }
}
