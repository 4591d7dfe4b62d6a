// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.Optional;

import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.font.Typeface;

/** A line with no way yet. */
public record Line(EdgeView view) {

    /** Room around the words of a label, so that the gap in the line is wider than they are. */
    static final double INSET = 4;

    /** The id of the view. */
    public String id() {
        return view.id();
    }

    /** The room that a label needs; none for one that says nothing. */
    public static Optional<Rect> room(Optional<Label> label) {
        return label.filter(each -> !each.isEmpty()).map(each -> {
            double size = each.style().pixels();
            double width = Typeface.of(each.style().bold()).width(each.line(), size);
            return new Rect(0, 0, Math.ceil(width) + 2 * INSET, Math.ceil(size * Typeface.LINE));
        });
    }
}
