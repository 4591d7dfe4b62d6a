// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;

/**
 * The gaps between boxes as a net of upright and level lanes. Its knots are where lanes meet and where lines leave
 * boxes; between two knots of a lane that nothing blocks there is a link.
 */
final class Lanes {

    /** Lanes nearer to each other than this are one, in pixels. */
    private static final double SAME = 3;

    private final double margin;
    private final Obstacles obstacles;
    private final List<Point> knots = new ArrayList<>();
    private final Map<Point, Integer> numbers = new HashMap<>();
    private final List<List<Link>> links = new ArrayList<>();

    /** A way from a knot to a neighbour. */
    record Link(int to, boolean upright, double length) {
    }

    /**
     * The net around boxes.
     *
     * @param boxes what lines lead around
     * @param rooms rectangles that lines may enter, but along whose outside they run too
     * @param ends boxes that lines begin or end at
     * @param margin how far from a box its lanes lie
     */
    Lanes(Collection<Rect> boxes, Collection<Rect> rooms, Collection<Rect> ends, List<Rect> blocked, double margin) {
        this.margin = margin;
        List<Rect> all = new ArrayList<>(boxes);
        all.addAll(blocked);
        this.obstacles = new Obstacles(all, margin - 2 * SAME);
        TreeSet<Double> columns = new TreeSet<>();
        TreeSet<Double> rows = new TreeSet<>();
        List<Rect> framed = new ArrayList<>(boxes);
        framed.addAll(rooms);
        for (Rect rect : framed) {
            add(columns, rect.x() - margin);
            add(columns, rect.right() + margin);
            add(rows, rect.y() - margin);
            add(rows, rect.bottom() + margin);
        }
        Map<Double, TreeSet<Double>> onColumn = new HashMap<>();
        Map<Double, TreeSet<Double>> onRow = new HashMap<>();
        columns.forEach(x -> onColumn.put(x, new TreeSet<>(rows)));
        rows.forEach(y -> onRow.put(y, new TreeSet<>(columns)));
        for (Rect end : ends) {
            onColumn.get(nearest(columns, end.x() - margin)).add(end.center().y());
            onColumn.get(nearest(columns, end.right() + margin)).add(end.center().y());
            onRow.get(nearest(rows, end.y() - margin)).add(end.center().x());
            onRow.get(nearest(rows, end.bottom() + margin)).add(end.center().x());
        }
        columns.forEach(x -> link(onColumn.get(x), obstacles.onColumn(x), x, true));
        rows.forEach(y -> link(onRow.get(y), obstacles.onRow(y), y, false));
        this.columns = columns;
        this.rows = rows;
    }

    private final TreeSet<Double> columns;
    private final TreeSet<Double> rows;

    private static void add(TreeSet<Double> lanes, double at) {
        Double below = lanes.floor(at);
        Double above = lanes.ceiling(at);
        boolean isKnown = below != null && at - below < SAME || above != null && above - at < SAME;
        if (!isKnown) {
            lanes.add(at);
        }
    }

    private static double nearest(TreeSet<Double> lanes, double at) {
        Double below = lanes.floor(at);
        Double above = lanes.ceiling(at);
        return below == null || above != null && above - at < at - below ? above : below;
    }

    private void link(TreeSet<Double> places, List<Obstacles.Stretch> blocked, double lane, boolean upright) {
        Double last = null;
        int next = 0;
        for (double place : places) {
            while (next < blocked.size() && blocked.get(next).to() <= (last == null ? place : last)) {
                next++;
            }
            if (last != null && (next >= blocked.size() || !blocked.get(next).touches(last, place))) {
                join(knot(last, lane, upright), knot(place, lane, upright), place - last, upright);
            }
            last = place;
        }
    }

    private int knot(double place, double lane, boolean upright) {
        Point point = upright ? new Point(lane, place) : new Point(place, lane);
        return numbers.computeIfAbsent(point, each -> {
            knots.add(each);
            links.add(new ArrayList<>(4));
            return knots.size() - 1;
        });
    }

    private void join(int one, int other, double length, boolean upright) {
        links.get(one).add(new Link(other, upright, length));
        links.get(other).add(new Link(one, upright, length));
    }

    /** How many knots there are; they are numbered from 0. */
    int size() {
        return knots.size();
    }

    /** Where a knot lies. */
    Point at(int knot) {
        return knots.get(knot);
    }

    /** The links of a knot. */
    List<Link> from(int knot) {
        return links.get(knot);
    }

    /** The knots where lines leave a box, by side; a side that another box touches has none. */
    Map<Side, Integer> doors(Rect box) {
        Map<Side, Integer> doors = new EnumMap<>(Side.class);
        door(doors, Side.LEFT, new Point(nearest(columns, box.x() - margin), box.center().y()));
        door(doors, Side.RIGHT, new Point(nearest(columns, box.right() + margin), box.center().y()));
        door(doors, Side.TOP, new Point(box.center().x(), nearest(rows, box.y() - margin)));
        door(doors, Side.BOTTOM, new Point(box.center().x(), nearest(rows, box.bottom() + margin)));
        return doors;
    }

    private void door(Map<Side, Integer> doors, Side side, Point point) {
        Integer knot = numbers.get(point);
        if (knot != null) {
            doors.put(side, knot);
        }
    }
}
