// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.diagram.font.Typeface;

/** Remarks side by side as long as there is room, else below each other: no line begins or ends with what parts two. */
final class RemarkLine {

    private static final String BETWEEN = "  ·  ";

    private RemarkLine() {
    }

    /**
     * The remarks in lines. One that is wider than a line stands alone on its own.
     *
     * @param width of a line in pixels
     */
    static String of(List<String> remarks, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String each : remarks) {
            String beside = lines.isEmpty() ? each : lines.getLast() + BETWEEN + each;
            if (!lines.isEmpty() && face.width(beside, size) <= width) {
                lines.removeLast();
                lines.add(beside);
            } else {
                lines.add(each);
            }
        }
        return String.join("\n", lines);
    }
}
