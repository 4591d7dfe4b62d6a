// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.List;

/** The lines of a caption. */
final class Lines {

    private Lines() {
    }

    /** A first line and, where there is anything to say, a second. */
    static String of(String first, List<String> notes) {
        return notes.isEmpty() ? first : first + "\n" + String.join(" · ", notes);
    }
}
