// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;

/**
 * The gaps between boxes as a net of upright and level lanes. Its knots are where lanes meet and where lines leave
 * boxes; between two knots of a lane that nothing blocks there is a link. Lanes around the outermost boxes run through the
 * whole picture, those within a container to what stands beside it.
 */
public final class Lanes {

    /** The field of what stands in no container. */
    public static final int PAGE = 0;
    private static final Rect EVERYWHERE = new Rect(-1e9, -1e9, 2e9, 2e9);

    private final double margin;
    private final List<Field> fields = new ArrayList<>();
    private final List<Point> knots = new ArrayList<>();
    private final Map<Point, Integer> numbers = new HashMap<>();
    private final List<List<Link>> links = new ArrayList<>();

    /** A way from a knot to a neighbour. */
    public record Link(int to, boolean upright, double length) {
    }

    /**
     * A rectangle, and in which field it lies: {@link #PAGE}, or a container's number from 1.
     */
    public record Spot(Rect rect, int field) {
    }

    /** A lane: in which direction and field it runs, and at which x or y. */
    private record Lane(int field, boolean upright, double at) {
    }

    /**
     * The net around boxes.
     *
     * @param containers the outermost ones; the first is field 1
     * @param boxes what lines lead around
     * @param rooms rectangles that lines may enter, but along whose outside they run too
     * @param ends boxes that lines begin or end at
     * @param blocked what lines lead around and along which none runs
     * @param margin how far from a box its lanes lie
     */
    public Lanes(List<Rect> containers, Collection<Spot> boxes, Collection<Spot> rooms, Collection<Spot> ends,
            Collection<Spot> blocked, double margin) {
        this.margin = margin;
        List<Spot> solid = Stream.concat(boxes.stream(), blocked.stream()).toList();
        fields.add(new Field(EVERYWHERE, solid.stream().map(Spot::rect).toList(), margin));
        Reach reach = new Reach(rects(Stream.concat(boxes.stream(), rooms.stream()).toList(), PAGE), margin);
        for (int i = 0; i < containers.size(); i++) {
            fields.add(new Field(reach.of(containers.get(i)), rects(solid, i + 1), margin));
        }
        for (boolean page : new boolean[] {true, false}) {
            Stream.concat(boxes.stream(), rooms.stream()).filter(each -> (each.field() == PAGE) == page)
                    .forEach(each -> fields.get(each.field()).frame(each.rect(), fields.get(PAGE)));
        }
        Map<Lane, TreeSet<Double>> doors = new HashMap<>();
        ends.forEach(end -> lanes(end).values().forEach(lane -> doors.computeIfAbsent(lane, each -> new TreeSet<>())
                .add(lane.upright() ? end.rect().center().y() : end.rect().center().x())));
        for (boolean upright : new boolean[] {true, false}) {
            for (int i = 0; i < fields.size(); i++) {
                link(i, upright, doors);
            }
        }
    }

    private static List<Rect> rects(List<Spot> spots, int field) {
        return spots.stream().filter(each -> each.field() == field).map(Spot::rect).toList();
    }

    /** The lanes that run along the sides of a box. */
    private Map<Side, Lane> lanes(Spot box) {
        Map<Side, Lane> lanes = new EnumMap<>(Side.class);
        lanes.put(Side.LEFT, nearest(box.field(), true, box.rect().x() - margin));
        lanes.put(Side.RIGHT, nearest(box.field(), true, box.rect().right() + margin));
        lanes.put(Side.TOP, nearest(box.field(), false, box.rect().y() - margin));
        lanes.put(Side.BOTTOM, nearest(box.field(), false, box.rect().bottom() + margin));
        return lanes;
    }

    private Lane nearest(int field, boolean upright, double at) {
        double inner = nearest(fields.get(field).lanes(upright), at);
        double outer = nearest(fields.get(PAGE).lanes(upright), at);
        return Math.abs(inner - at) < Math.abs(outer - at) ? new Lane(field, upright, inner)
                : new Lane(PAGE, upright, outer);
    }

    private static double nearest(TreeSet<Double> lanes, double at) {
        Double below = lanes.floor(at);
        Double above = lanes.ceiling(at);
        if (below == null && above == null) {
            return Double.MAX_VALUE;
        }
        return below == null || above != null && above - at < at - below ? above : below;
    }

    /** Links the knots of the lanes of a field in a direction. */
    private void link(int field, boolean upright, Map<Lane, TreeSet<Double>> doors) {
        Field home = fields.get(field);
        for (double at : home.lanes(upright)) {
            SortedSet<Double> places = new TreeSet<>(home.lanes(!upright));
            if (field == PAGE) {
                fields.stream().skip(1).filter(each -> each.spans(upright, at))
                        .forEach(each -> places.addAll(each.lanes(!upright)));
            } else {
                places.addAll(home.within(fields.get(PAGE).lanes(!upright), !upright));
            }
            places.addAll(doors.getOrDefault(new Lane(field, upright, at), new TreeSet<>()));
            link(places, home.blocked(upright, at), at, upright);
        }
    }

    private void link(SortedSet<Double> places, List<Obstacles.Stretch> blocked, double lane, boolean upright) {
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
    public int size() {
        return knots.size();
    }

    /** Where a knot lies. */
    public Point at(int knot) {
        return knots.get(knot);
    }

    /** The links of a knot. */
    public List<Link> from(int knot) {
        return links.get(knot);
    }

    /** The knots where lines leave a box, by side; a side that another box touches has none. */
    public Map<Side, Integer> doors(Spot box) {
        Map<Side, Integer> doors = new EnumMap<>(Side.class);
        lanes(box).forEach((side, lane) -> {
            Integer knot = numbers.get(lane.upright() ? new Point(lane.at(), box.rect().center().y())
                    : new Point(box.rect().center().x(), lane.at()));
            if (knot != null) {
                doors.put(side, knot);
            }
        });
        return doors;
    }
}
