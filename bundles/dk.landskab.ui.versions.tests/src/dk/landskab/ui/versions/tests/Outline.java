// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import java.util.List;

import dk.landskab.ui.versions.story.Line;

/** Writes lines as a text, two blanks deeper each. */
final class Outline {

    private Outline() {
    }

    static String of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(each -> write(each, "", text));
        return text.toString();
    }

    private static void write(Line line, String indent, StringBuilder to) {
        to.append(indent).append(line.mark().before(line.text()))
                .append(line.id().map(id -> " [" + id + "]").orElse("")).append('\n');
        line.lines().forEach(each -> write(each, indent + "  ", to));
    }
}
