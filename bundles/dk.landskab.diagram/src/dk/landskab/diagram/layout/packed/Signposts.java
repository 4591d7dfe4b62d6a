// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.run.Label;

/**
 * Where the labels of a line stand on its way.
 *
 * @param points the corners of the way
 */
record Signposts(List<Point> points) {

    private static final double INSET = 4;
    private static final double FROM_END = 14;

    /** In the middle of the longest stretch. */
    Optional<Rect> center(Line line) {
        return size(line.view().look().center()).map(size -> {
            int longest = 1;
            for (int i = 1; i < points.size(); i++) {
                longest = length(i) > length(longest) ? i : longest;
            }
            return around(between(points.get(longest - 1), points.get(longest), 0.5), size);
        });
    }

    /** The middle label, where a line has not turned yet. */
    Optional<Rect> afterBegin(Line line) {
        return size(line.view().look().center()).map(size -> around(near(points.get(0), points.get(1), size), size));
    }

    /** The width of the middle label; 0 without one. */
    static double labelWidth(Line line) {
        return size(line.view().look().center()).map(Rect::width).orElse(0.0);
    }

    /** Near the source. */
    Optional<Rect> begin(Line line) {
        return size(line.view().look().begin()).map(size -> around(near(points.get(0), points.get(1), size), size));
    }

    /** Near the target. */
    Optional<Rect> end(Line line) {
        return size(line.view().look().end())
                .map(size -> around(near(points.getLast(), points.get(points.size() - 2), size), size));
    }

    private double length(int i) {
        Point one = points.get(i - 1);
        Point other = points.get(i);
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private static Point near(Point end, Point next, Rect size) {
        double length = Math.abs(end.x() - next.x()) + Math.abs(end.y() - next.y());
        double wanted = FROM_END + (end.y() == next.y() ? size.width() : size.height()) / 2;
        return between(end, next, length == 0 ? 0 : Math.min(1, wanted / length));
    }

    private static Point between(Point one, Point other, double share) {
        return new Point(one.x() + (other.x() - one.x()) * share, one.y() + (other.y() - one.y()) * share);
    }

    private static Rect around(Point middle, Rect size) {
        return size.plus(middle.x() - size.width() / 2, middle.y() - size.height() / 2);
    }

    private static Optional<Rect> size(Optional<Label> label) {
        return label.filter(each -> !each.isEmpty()).map(each -> {
            double pixels = each.style().pixels();
            return new Rect(0, 0, Math.ceil(Typeface.of(each.style().bold()).width(each.text(), pixels)) + 2 * INSET,
                    Math.ceil(pixels * Typeface.LINE));
        });
    }
}
