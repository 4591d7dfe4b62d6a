// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param text without space around it
 */
record Line(String file, int number, String text) {

    /** The first word. */
    String word() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** What follows the first word. */
    String rest() {
        int space = text.indexOf(' ');
        return space < 0 ? "" : text.substring(space + 1).strip();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isComment() {
        return text.startsWith("#");
    }

    /** The cells between the bars. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
            cells.add(text.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(text.substring(from).strip());
        return cells;
    }
}
