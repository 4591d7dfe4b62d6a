// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Rect;

/** What no line may cross, with a margin around it. A lane asks only what stands in the strip that it runs in. */
final class Obstacles {

    /** The width of a strip, in pixels. */
    private static final double STRIP = 128;

    private final Map<Long, List<Rect>> upright = new HashMap<>();
    private final Map<Long, List<Rect>> level = new HashMap<>();

    Obstacles(List<Rect> boxes, double margin) {
        boxes.stream().map(box -> box.grown(margin)).forEach(rect -> {
            for (long strip = strip(rect.x()); strip <= strip(rect.right()); strip++) {
                upright.computeIfAbsent(strip, each -> new ArrayList<>()).add(rect);
            }
            for (long strip = strip(rect.y()); strip <= strip(rect.bottom()); strip++) {
                level.computeIfAbsent(strip, each -> new ArrayList<>()).add(rect);
            }
        });
    }

    private static long strip(double at) {
        return (long) Math.floor(at / STRIP);
    }

    /** A stretch of a line. */
    record Stretch(double from, double to) {

        /** Whether something from here to there touches it. */
        boolean touches(double one, double other) {
            return Math.min(one, other) < to && Math.max(one, other) > from;
        }
    }

    /** Where the upright line at an x is blocked, from top to bottom, without overlaps. */
    List<Stretch> onColumn(double x) {
        return merged(upright.getOrDefault(strip(x), List.of()).stream().filter(rect -> rect.x() < x && x < rect.right())
                .map(rect -> new Stretch(rect.y(), rect.bottom())).toList());
    }

    /** Where the level line at a y is blocked, from left to right, without overlaps. */
    List<Stretch> onRow(double y) {
        return merged(level.getOrDefault(strip(y), List.of()).stream().filter(rect -> rect.y() < y && y < rect.bottom())
                .map(rect -> new Stretch(rect.x(), rect.right())).toList());
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> sorted = stretches.stream().sorted(Comparator.comparingDouble(Stretch::from)).toList();
        List<Stretch> merged = new ArrayList<>();
        for (Stretch each : sorted) {
            if (!merged.isEmpty() && each.from() <= merged.getLast().to()) {
                Stretch last = merged.removeLast();
                merged.add(new Stretch(last.from(), Math.max(last.to(), each.to())));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }
}
