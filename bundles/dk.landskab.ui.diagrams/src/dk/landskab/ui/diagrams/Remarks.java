// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What stands below the title of a picture. */
final class Remarks {

    private Remarks() {
    }

    /** The same, and what the picture is compared with. */
    static List<String> against(List<String> remarks, String older, Language language) {
        return Stream.concat(remarks.stream(), Stream.of(Message.of(Remarks.class, "against", older).in(language)))
                .toList();
    }
}
