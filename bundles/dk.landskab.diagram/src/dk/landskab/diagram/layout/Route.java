// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * The way of a line.
 *
 * @param points at least two, from the source to the target
 * @param begin where its label near the source stands
 * @param center where its label in the middle stands
 * @param end where its label near the target stands
 */
public record Route(List<Point> points, Optional<Rect> begin, Optional<Rect> center, Optional<Rect> end) {

    /** Copies the points. */
    public Route {
        points = List.copyOf(points);
    }

    /** The same, moved. */
    public Route moved(double dx, double dy) {
        return new Route(points.stream().map(each -> each.plus(dx, dy)).toList(), begin.map(each -> each.plus(dx, dy)),
                center.map(each -> each.plus(dx, dy)), end.map(each -> each.plus(dx, dy)));
    }
}
