// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import java.util.List;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Written;

/** Landscapes with texts of acquisitions. */
final class Texts {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    private Texts() {
    }

    static PartFormats formats() {
        return FORMATS;
    }

    /** A landscape of one text. */
    static Landscape landscape(String text) {
        return Written.landscape(FORMATS, "a.acq", text);
    }

    static LoadedPart part(String text) {
        return Written.part(FORMATS, "a.acq", text);
    }

    /** What a landscape has under an id. */
    static <T extends Identified> T find(Landscape landscape, String id, Class<T> type) {
        return landscape.find(id, type).orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " " + id));
    }

    /** The problems with their places, in English. */
    static List<String> told(List<Problem> problems) {
        return problems.stream().map(each -> each.location() + ": " + each.what().in(Language.EN)).toList();
    }
}
