// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;

/** Makes containers that stand one below another equally wide, so that they read as layers. */
final class Bands {

    /** Between the left side and a line that runs down beside a heading, beside the words, in pixels. */
    private static final double MARGIN = 24;

    private Bands() {
    }

    /** The arrangement with bands; as it was where the outermost boxes are not containers one below another. */
    static Arrangement of(Scene scene, Arrangement arrangement) {
        List<Rect> rects = scene.roots().stream().map(root -> arrangement.boxes().get(root.id()))
                .sorted(Comparator.comparingDouble(Rect::y)).toList();
        boolean isStack = scene.roots().size() > 1 && scene.roots().stream().noneMatch(root -> root.children().isEmpty());
        for (int i = 1; isStack && i < rects.size(); i++) {
            isStack = rects.get(i).y() >= rects.get(i - 1).bottom();
        }
        return isStack ? widened(scene, arrangement) : arrangement;
    }

    private static Arrangement widened(Scene scene, Arrangement arrangement) {
        Rect bounds = arrangement.bounds();
        double left = scene.roots().stream().flatMapToDouble(root -> crossing(root, arrangement)
                .map(x -> x - LaneRouter.headingWidth(root) - MARGIN)).reduce(bounds.x(), Math::min);
        Map<String, Rect> boxes = new LinkedHashMap<>(arrangement.boxes());
        for (Box root : scene.roots()) {
            boxes.computeIfPresent(root.id(), (id, rect) -> new Rect(left, rect.y(), bounds.right() - left,
                    rect.height()));
        }
        return new Arrangement(boxes, arrangement.routes());
    }

    /** Where lines run down beside the words of a container's heading. */
    private static DoubleStream crossing(Box root, Arrangement arrangement) {
        Rect place = arrangement.boxes().get(root.id());
        double foot = place.y() + root.head();
        return arrangement.routes().values().stream().map(Route::points).flatMapToDouble(points -> IntStream
                .range(1, points.size()).filter(i -> points.get(i).x() == points.get(i - 1).x())
                .filter(i -> Math.min(points.get(i).y(), points.get(i - 1).y()) < foot
                        && Math.max(points.get(i).y(), points.get(i - 1).y()) > place.y())
                .mapToDouble(i -> points.get(i).x()));
    }
}
