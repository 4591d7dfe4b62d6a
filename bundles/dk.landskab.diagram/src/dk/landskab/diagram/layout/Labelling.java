// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.run.EdgeLook;

/** Places the labels of a line whose way is known. */
public final class Labelling {

    private static final double OFF = 6;

    private Labelling() {
    }

    /** The centre label stands on the longest piece, the others beside the ends. */
    public static Route of(Line line, List<Point> points) {
        EdgeLook look = line.view().look();
        return new Route(points, Line.room(look.begin()).map(room -> beside(room, points.getFirst(), points.get(1))),
                center(Line.room(look.center()), points),
                Line.room(look.end()).map(room -> beside(room, points.getLast(), points.get(points.size() - 2))));
    }

    /** A way with its labels where they were, if they have the sizes that they had. */
    static Route kept(Line line, Route route) {
        if (isBare(line, route)) {
            return route;
        }
        Route anew = of(line, route.points());
        boolean same = isSame(route.begin(), anew.begin()) && isSame(route.center(), anew.center())
                && isSame(route.end(), anew.end());
        return same ? route : anew;
    }

    private static boolean isBare(Line line, Route route) {
        EdgeLook look = line.view().look();
        return route.begin().isEmpty() && route.center().isEmpty() && route.end().isEmpty()
                && look.begin().isEmpty() && look.center().isEmpty() && look.end().isEmpty();
    }

    private static boolean isSame(Optional<Rect> one, Optional<Rect> other) {
        return one.map(each -> List.of(each.width(), each.height()))
                .equals(other.map(each -> List.of(each.width(), each.height())));
    }

    private static Optional<Rect> center(Optional<Rect> room, List<Point> points) {
        return room.map(each -> {
            int longest = 1;
            for (int i = 2; i < points.size(); i++) {
                if (length(points, i) > length(points, longest)) {
                    longest = i;
                }
            }
            Point from = points.get(longest - 1);
            Point to = points.get(longest);
            return each.plus((from.x() + to.x() - each.width()) / 2, (from.y() + to.y() - each.height()) / 2);
        });
    }

    private static double length(List<Point> points, int piece) {
        Point from = points.get(piece - 1);
        Point to = points.get(piece);
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private static Rect beside(Rect room, Point end, Point before) {
        double dx = Math.signum(before.x() - end.x());
        double dy = Math.signum(before.y() - end.y());
        double x = dx < 0 ? end.x() - room.width() - OFF : end.x() + OFF;
        double y = dx != 0 ? end.y() - room.height() - 2 : dy < 0 ? end.y() - room.height() - OFF : end.y() + OFF;
        return room.plus(x, y);
    }
}
