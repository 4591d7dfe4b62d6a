// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds one way at right angles around boxes: first the simple ones, with up to two corners, then the cheapest along the
 * borders of what is in the way.
 */
final class Router {

    private static final double CLEAR = 10;
    private static final List<Double> SHARES = List.of(0.5, 0.3, 0.7, 0.15, 0.85);

    private final Map<String, Rect> places;
    private final List<Box> boxes;
    private final Map<String, Set<String>> around = new HashMap<>();
    private int lane;

    Router(Scene scene, Map<String, Rect> places) {
        this.places = places;
        this.boxes = scene.boxes().toList();
        scene.roots().forEach(box -> containers(box, new HashSet<>()));
    }

    private void containers(Box box, Set<String> above) {
        around.put(box.id(), above);
        Set<String> inner = new HashSet<>(above);
        inner.add(box.id());
        box.children().forEach(each -> containers(each, inner));
        box.borders().forEach(each -> containers(each, inner));
    }

    /** The way of a line whose ends are known. */
    List<Point> route(Line line, Point start, Side out, Point stop, Side in) {
        List<Rect> obstacles = obstacles(line);
        Point from = out.out(start, CLEAR);
        Point to = in.out(stop, CLEAR);
        for (List<Point> each : simple(from, out, to, in)) {
            if (isFree(each, obstacles)) {
                return whole(start, each, stop);
            }
        }
        List<Point> found = new GridSearch(obstacles, CLEAR).path(from, to)
                .orElseGet(() -> simple(from, out, to, in).getFirst());
        return whole(start, found, stop);
    }

    /** Boxes in the way: not the ends, not what contains them, and not what is in another that is. */
    private List<Rect> obstacles(Line line) {
        Set<String> passable = new HashSet<>(around.get(line.view().source()));
        passable.addAll(around.get(line.view().target()));
        return boxes.stream()
                .filter(box -> !passable.contains(box.id()) && passable.containsAll(around.get(box.id())))
                .map(box -> places.get(box.id())).toList();
    }

    /** Ways with two corners, or one, between points that lines leave from in the given directions. */
    private List<List<Point>> simple(Point from, Side out, Point to, Side in) {
        List<List<Point>> ways = new ArrayList<>();
        if (out.isUpright() != in.isUpright()) {
            ways.add(!out.isUpright() ? List.of(from, new Point(to.x(), from.y()), to)
                    : List.of(from, new Point(from.x(), to.y()), to));
        }
        double shift = (lane++ % 5 - 2) * 5.0;
        for (double share : SHARES) {
            double x = from.x() + (to.x() - from.x()) * share;
            double y = from.y() + (to.y() - from.y()) * share;
            ways.add(!out.isUpright()
                    ? List.of(from, new Point(shifted(x, shift, from.x(), to.x()), from.y()),
                            new Point(shifted(x, shift, from.x(), to.x()), to.y()), to)
                    : List.of(from, new Point(from.x(), shifted(y, shift, from.y(), to.y())),
                            new Point(to.x(), shifted(y, shift, from.y(), to.y())), to));
        }
        return ways;
    }

    /** Neighbouring lines turn at different places, if there is room between their ends. */
    private static double shifted(double at, double by, double one, double other) {
        return Math.abs(other - one) < 40 ? at : at + by;
    }

    private static boolean isFree(List<Point> way, List<Rect> obstacles) {
        for (int i = 1; i < way.size(); i++) {
            Rect piece = piece(way.get(i - 1), way.get(i));
            if (obstacles.stream().anyMatch(each -> each.grown(2).overlaps(piece))) {
                return false;
            }
        }
        return true;
    }

    static Rect piece(Point from, Point to) {
        return new Rect(Math.min(from.x(), to.x()) - 0.5, Math.min(from.y(), to.y()) - 0.5,
                Math.abs(from.x() - to.x()) + 1, Math.abs(from.y() - to.y()) + 1);
    }

    /** The way from end to end without corners that are none. */
    private static List<Point> whole(Point start, List<Point> way, Point stop) {
        List<Point> all = new ArrayList<>();
        all.add(start);
        all.addAll(way);
        all.add(stop);
        return Corners.withoutStraight(all);
    }

    /** For tests: whether any way exists. */
    static Optional<List<Point>> search(List<Rect> obstacles, Point from, Point to) {
        return new GridSearch(obstacles, CLEAR).path(from, to);
    }
}
