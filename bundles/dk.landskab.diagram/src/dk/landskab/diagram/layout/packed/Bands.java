// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;

/** Makes containers that stand one below another equally wide, so that they read as layers. */
final class Bands {

    /** Room at the left for the headings, so that no line runs through their words. */
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
        double heading = scene.roots().stream().mapToDouble(LaneRouter::headingWidth).max().orElse(0);
        double left = scene.roots().stream().anyMatch(root -> isInTheWay(root, arrangement, heading))
                ? bounds.x() - heading - MARGIN : bounds.x();
        Map<String, Rect> boxes = new LinkedHashMap<>(arrangement.boxes());
        for (Box root : scene.roots()) {
            boxes.computeIfPresent(root.id(), (id, rect) -> new Rect(left, rect.y(), bounds.right() - left,
                    rect.height()));
        }
        return new Arrangement(boxes, arrangement.routes());
    }

    /** Whether a line enters a container where the words of its heading would stand. */
    private static boolean isInTheWay(Box root, Arrangement arrangement, double heading) {
        Rect place = arrangement.boxes().get(root.id());
        Rect words = new Rect(arrangement.bounds().x(), place.y(), heading + MARGIN, root.head());
        return arrangement.routes().values().stream().anyMatch(route -> {
            for (int i = 1; i < route.points().size(); i++) {
                double x = route.points().get(i).x();
                boolean isUpright = x == route.points().get(i - 1).x();
                double low = Math.min(route.points().get(i).y(), route.points().get(i - 1).y());
                double high = Math.max(route.points().get(i).y(), route.points().get(i - 1).y());
                if (isUpright && x > words.x() && x < words.right() && low < words.bottom() && high > words.y()) {
                    return true;
                }
            }
            return false;
        });
    }
}
