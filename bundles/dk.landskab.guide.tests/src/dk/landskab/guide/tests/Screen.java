// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import java.util.List;
import java.util.stream.Stream;

/** What of a screen a guide shows. */
final class Screen {

    private static final String MORE = "…";

    private Screen() {
    }

    /**
     * The first lines, and a sign where there are more.
     *
     * @param first how many; empty for all
     */
    static List<String> shown(List<String> lines, String first) {
        if (first.isEmpty() || lines.size() <= Integer.parseInt(first)) {
            return lines;
        }
        return Stream.concat(lines.stream().limit(Integer.parseInt(first)), Stream.of(MORE)).toList();
    }
}
