// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * A line of what changed, with the lines below it.
 *
 * @param text in the language of the reader, without a sign
 * @param type of what it is about; empty for a heading
 * @param id of what it is about, where that has one; it need not be in the landscape any more
 */
public record Line(Mark mark, String text, Optional<EClass> type, Optional<String> id, List<Line> lines) {

    /** Copies the list. */
    public Line {
        lines = List.copyOf(lines);
    }

    /** How many lines there are, this one among them. */
    public int count() {
        return 1 + lines.stream().mapToInt(Line::count).sum();
    }
}
