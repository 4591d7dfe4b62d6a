// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Labelling;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.plan.LabelStyle;

/**
 * Leads lines around boxes that stand where they stand: upright and level, in the gaps between boxes, around headings,
 * side by side where several share a gap. The same boxes give the same ways. Takes time in proportion to the lines and
 * to the gaps.
 */
public final class LaneRouter {

    /** Through a container that a line has no business in it is dearer. */
    private static final double FOREIGN = 1.35;

    private final Scene scene;
    private final Map<String, Rect> places;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Set<String>> around = new LinkedHashMap<>();
    private final double margin;
    private final List<Box> outermost;
    private final Map<String, Integer> fields = new HashMap<>();
    private int crowd;
    private long steps;

    /**
     * Ways between boxes that have their places.
     *
     * @param margin how far a lane lies from the boxes beside it, in pixels
     */
    public LaneRouter(Scene scene, Map<String, Rect> places, double margin) {
        this.scene = scene;
        this.places = places;
        this.margin = margin;
        this.outermost = scene.roots().stream().filter(root -> !root.children().isEmpty()).toList();
        for (int i = 0; i < outermost.size(); i++) {
            fields.put(outermost.get(i).id(), i + 1);
        }
        scene.roots().forEach(root -> index(root, Set.of()));
    }

    private void index(Box box, Set<String> containers) {
        boxes.put(box.id(), box);
        around.put(box.id(), containers);
        Set<String> inner = new LinkedHashSet<>(containers);
        inner.add(box.id());
        box.children().forEach(child -> index(child, inner));
        box.borders().forEach(border -> index(border, inner));
    }

    /** How many lines lie side by side in the gaps that are fuller than nine of ten, once the routes are found. */
    int crowd() {
        return crowd;
    }

    /** How many places in the net of lanes were looked at to find the routes: a measure of the work that no clock spoils. */
    public long steps() {
        return steps;
    }

    /**
     * The ways of all lines, by their ids.
     *
     * @param cancelled asked before each line; the rest then runs straight
     */
    public Map<String, Route> routes(Cancelled cancelled) {
        Set<String> ends = new LinkedHashSet<>();
        scene.lines().forEach(line -> {
            ends.add(line.view().source());
            ends.add(line.view().target());
        });
        Lanes lanes = new Lanes(outermost.stream().map(root -> places.get(root.id())).toList(), spots(false), spots(true),
                ends.stream().map(this::spot).toList(), headings(), margin);
        Map<String, WayFinder.Way> ways = ways(lanes, cancelled);
        Doors doors = new Doors();
        scene.lines().stream().filter(line -> ways.containsKey(line.id()))
                .forEach(line -> note(line, ways.get(line.id()), doors));
        doors.settle();
        Map<String, Chain> chains = new LinkedHashMap<>();
        ways.forEach((id, way) -> chains.put(id, new Chain(doors.of(id + ">"), way, doors.of(id + "<"))));
        crowd = new Tracks(margin - 3, Tracks.apart(scene.lines())).spread(List.copyOf(chains.values()));
        Map<String, Route> routes = new LinkedHashMap<>();
        scene.lines().forEach(line -> routes.put(line.id(), route(line, chains.get(line.id()))));
        return routes;
    }

    private List<Lanes.Spot> spots(boolean containers) {
        return boxes.values().stream().filter(box -> box.children().isEmpty() != containers).map(box -> spot(box.id()))
                .toList();
    }

    private Lanes.Spot spot(String box) {
        return new Lanes.Spot(places.get(box), field(box));
    }

    /** In whose lanes a box stands: those of the outermost container around it. */
    private int field(String box) {
        return around.get(box).stream().findFirst().map(fields::get).orElse(Lanes.PAGE);
    }

    /** Words at the top of a container, which no line crosses. */
    private List<Lanes.Spot> headings() {
        return boxes.values().stream().filter(box -> !box.children().isEmpty() && box.head() > margin).map(box -> {
            Rect place = places.get(box.id());
            double width = Math.min(place.width() - 2 * margin, headingWidth(box));
            return new Lanes.Spot(new Rect(place.x() + margin, place.y() + margin / 2, width, box.head() - margin),
                    fields.getOrDefault(box.id(), field(box.id())));
        }).toList();
    }

    static double headingWidth(Box box) {
        LabelStyle style = box.view().look().label().style();
        return box.label().width(Typeface.of(style.bold()), style.pixels());
    }

    /** Short lines first: they have the least choice. */
    private Map<String, WayFinder.Way> ways(Lanes lanes, Cancelled cancelled) {
        List<Line> order = new ArrayList<>(scene.lines());
        order.sort(Comparator.comparingDouble(this::distance).thenComparing(Line::id));
        Map<String, WayFinder.Way> ways = new LinkedHashMap<>();
        Crossed crossed = new Crossed(lanes);
        WayFinder finder = new WayFinder(lanes, crossed, order.size());
        for (Line line : order) {
            if (cancelled.now()) {
                break;
            }
            crossed.own = own(line);
            finder.find(doors(lanes, line.view().source(), line, true), doors(lanes, line.view().target(), line, false))
                    .ifPresent(way -> ways.put(line.id(), way));
        }
        steps = finder.steps();
        return ways;
    }

    /** A line from a box to itself leaves at one side and returns at another. */
    private Map<Side, Integer> doors(Lanes lanes, String box, Line line, boolean leaving) {
        Map<Side, Integer> doors = lanes.doors(spot(box));
        if (line.view().source().equals(line.view().target())) {
            doors.keySet().removeIf(side -> side != (leaving ? Side.RIGHT : Side.BOTTOM));
        }
        return doors;
    }

    private double distance(Line line) {
        Point one = places.get(line.view().source()).center();
        Point other = places.get(line.view().target()).center();
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private Set<String> own(Line line) {
        Set<String> own = new LinkedHashSet<>(around.get(line.view().source()));
        own.addAll(around.get(line.view().target()));
        return own;
    }

    /** Which links lie in a container that a line has no business in; only the outermost containers count. */
    private final class Crossed implements WayFinder.Foreign {

        private final String[] containers;
        private Set<String> own = Set.of();

        Crossed(Lanes lanes) {
            containers = new String[lanes.size()];
            for (int i = 0; i < containers.length; i++) {
                Point at = lanes.at(i);
                containers[i] = outermost.stream().filter(box -> places.get(box.id()).contains(at)).map(Box::id)
                        .findFirst().orElse(null);
            }
        }

        @Override
        public double factor(int knot) {
            return containers[knot] == null || own.contains(containers[knot]) ? 1 : FOREIGN;
        }
    }

    private void note(Line line, WayFinder.Way way, Doors doors) {
        String source = line.view().source();
        String target = line.view().target();
        doors.add(line.id() + ">", source, places.get(source), way.leaving(), turning(way.points(), way.leaving()));
        doors.add(line.id() + "<", target, places.get(target), way.reaching(), turning(way.points().reversed(), way.reaching()));
    }

    /** To where a line turns after it left a side: the first place that is not straight ahead. */
    private static Point turning(List<Point> points, Side side) {
        Point first = points.getFirst();
        return points.stream().filter(each -> side.isUpright() ? Math.abs(each.x() - first.x()) > 1
                : Math.abs(each.y() - first.y()) > 1).findFirst().orElse(points.getLast());
    }

    private Route route(Line line, Chain chain) {
        List<Point> points = chain == null
                ? List.of(places.get(line.view().source()).center(), places.get(line.view().target()).center())
                : chain.points();
        return Labelling.of(line, points);
    }
}
