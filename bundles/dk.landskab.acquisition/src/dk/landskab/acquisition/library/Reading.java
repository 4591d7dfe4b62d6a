// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.store.PartFormats;

/** How texts are read here: made when first needed, because it takes a third of a second. */
final class Reading {

    static final AcquisitionFormat FORMAT = new AcquisitionFormat();
    static final PartFormats FORMATS = PartFormats.standard().with(FORMAT);

    private Reading() {
    }
}
