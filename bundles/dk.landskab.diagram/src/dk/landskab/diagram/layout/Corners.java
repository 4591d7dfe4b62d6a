// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** What a file says of a way: its corners, and its ends too where these do not follow from the corners and the boxes. */
public final class Corners {

    private static final double NEAR = 0.01;

    private Corners() {
    }

    /**
     * What to say of a way, so that {@link #way} leads the same again.
     *
     * @param way at least two points, from one box to the other
     */
    public static List<Point> of(List<Point> way, Rect from, Rect to) {
        List<Point> bare = withoutStraight(way);
        if (bare.size() < 2) {
            return way;
        }
        List<Point> inner = bare.subList(1, bare.size() - 1);
        return !inner.isEmpty() && isSame(way(from, inner, to), bare) ? inner : bare;
    }

    /**
     * The way between two boxes over corners.
     *
     * @param corners at least one
     */
    static List<Point> way(Rect from, List<Point> corners, Rect to) {
        List<Point> points = new ArrayList<>(corners);
        points.addFirst(border(from, corners.getFirst()));
        points.addLast(border(to, corners.getLast()));
        List<Point> bare = withoutStraight(points);
        return bare.size() < 2 ? points : bare;
    }

    /** The point of a border nearest to another, at a right angle where that is possible. */
    private static Point border(Rect rect, Point towards) {
        double x = Math.clamp(towards.x(), rect.x(), rect.right());
        double y = Math.clamp(towards.y(), rect.y(), rect.bottom());
        boolean isWithin = x > rect.x() && x < rect.right() && y > rect.y() && y < rect.bottom();
        return new Point(isWithin ? rect.right() : x, y);
    }

    /** A way without corners that are none. */
    public static List<Point> withoutStraight(List<Point> way) {
        List<Point> points = new ArrayList<>();
        for (Point each : way) {
            while (points.size() > 1 && isStraight(points.get(points.size() - 2), points.getLast(), each)) {
                points.removeLast();
            }
            if (points.isEmpty() || !isSame(points.getLast(), each)) {
                points.add(each);
            }
        }
        return points;
    }

    private static boolean isStraight(Point one, Point two, Point three) {
        return isNear(one.x(), two.x()) && isNear(two.x(), three.x())
                || isNear(one.y(), two.y()) && isNear(two.y(), three.y());
    }

    private static boolean isSame(List<Point> one, List<Point> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!isSame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Point one, Point other) {
        return isNear(one.x(), other.x()) && isNear(one.y(), other.y());
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) < NEAR;
    }
}
