// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.diagram.layout.Point;

/** A line as a chain of stretches, upright and level in turn, each of which can be moved aside. */
final class Chain {

    /** One stretch: an upright one at an x, a level one at a y. */
    static final class Stretch {

        final boolean upright;
        /** The x of an upright stretch, the y of a level one. */
        double at;
        /** Where it begins and ends along its lane; known before anything is moved. */
        final double from;
        final double to;
        /** Whether it ends at a box and so may not be moved from its place there. */
        boolean fixed;
        /** Where the chain comes from before this stretch and goes to after it: -1 for less, 1 for more, 0 for a box. */
        int before;
        int after;

        Stretch(boolean upright, double at, double from, double to) {
            this.upright = upright;
            this.at = at;
            this.from = from;
            this.to = to;
        }

        double low() {
            return Math.min(from, to);
        }

        double high() {
            return Math.max(from, to);
        }
    }

    final List<Stretch> stretches = new ArrayList<>();
    private final Point begin;
    private final Point end;

    /** The chain of a way between two places on the sides of boxes. */
    Chain(Point begin, WayFinder.Way way, Point end) {
        this.begin = begin;
        this.end = end;
        List<Point> points = new ArrayList<>();
        points.add(begin);
        points.addAll(way.points());
        points.add(end);
        if (!isStraight(points, way.leaving().isUpright())) {
            align(points, way.leaving().isUpright());
            align(points.reversed(), way.reaching().isUpright());
        }
        for (int i = 1; i < points.size(); i++) {
            add(points.get(i - 1), points.get(i), i == 1 ? way.leaving().isUpright()
                    : i == points.size() - 1 ? way.reaching().isUpright() : isUpright(points.get(i - 1), points.get(i)));
        }
        turn();
        stretches.getFirst().fixed = true;
        stretches.getLast().fixed = true;
    }

    /** Whether a way leads from box to box without a corner. */
    private static boolean isStraight(List<Point> points, boolean upright) {
        Point first = points.get(1);
        return points.subList(1, points.size() - 1).stream().allMatch(each -> isLevelWith(each, first, upright));
    }

    private static boolean isLevelWith(Point one, Point other, boolean upright) {
        return upright ? one.x() == other.x() : one.y() == other.y();
    }

    /** Moves the knots before the first corner to where the line leaves the box, which need not be its middle. */
    private static void align(List<Point> points, boolean upright) {
        Point door = points.getFirst();
        Point knot = points.get(1);
        for (int i = 1; i < points.size() - 1 && isLevelWith(points.get(i), knot, upright); i++) {
            points.set(i, upright ? new Point(door.x(), points.get(i).y()) : new Point(points.get(i).x(), door.y()));
        }
    }

    private static boolean isUpright(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < Math.abs(one.y() - other.y());
    }

    private void add(Point one, Point other, boolean upright) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        double from = upright ? one.y() : one.x();
        double to = upright ? other.y() : other.x();
        if (last != null && last.upright == upright) {
            stretches.removeLast();
            stretches.add(new Stretch(upright, last.at, last.from, to));
        } else {
            stretches.add(new Stretch(upright, upright ? one.x() : one.y(), from, to));
        }
    }

    private void turn() {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            each.before = i == 0 ? 0 : sign(stretches.get(i - 1).from - stretches.get(i - 1).to);
            each.after = i == stretches.size() - 1 ? 0 : sign(stretches.get(i + 1).to - stretches.get(i + 1).from);
        }
    }

    private static int sign(double difference) {
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    }

    /** The corners as the stretches now lie. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(along(stretches.getFirst(), begin));
        for (int i = 1; i < stretches.size(); i++) {
            Stretch one = stretches.get(i - 1);
            Stretch other = stretches.get(i);
            points.add(one.upright ? new Point(one.at, other.at) : new Point(other.at, one.at));
        }
        points.add(along(stretches.getLast(), end));
        return points;
    }

    private static Point along(Stretch stretch, Point place) {
        return stretch.upright ? new Point(stretch.at, place.y()) : new Point(place.x(), stretch.at);
    }
}
