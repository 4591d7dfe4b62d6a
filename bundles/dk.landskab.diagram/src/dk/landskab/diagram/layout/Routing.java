// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds ways for the lines of a scene whose boxes have their places. */
final class Routing {

    private final Scene scene;
    private final Map<String, Rect> places;
    private final Kept kept;
    private final Set<String> staying;
    private final Router router;

    Routing(Scene scene, Map<String, Rect> places, Kept kept, Set<String> staying) {
        this.scene = scene;
        this.places = places;
        this.kept = kept;
        this.staying = staying;
        this.router = new Router(scene, places);
    }

    /** An end of a line at a side of a box. */
    private record End(Line line, boolean source, Rect other) {
    }

    private record Port(String box, Side side) {
    }

    Map<String, Route> routes() {
        Map<Port, List<End>> ends = new LinkedHashMap<>();
        scene.lines().forEach(line -> {
            Rect from = places.get(line.view().source());
            Rect to = places.get(line.view().target());
            ends.computeIfAbsent(new Port(line.view().source(), Side.facing(from, to)), each -> new ArrayList<>())
                    .add(new End(line, true, to));
            ends.computeIfAbsent(new Port(line.view().target(), Side.facing(to, from)), each -> new ArrayList<>())
                    .add(new End(line, false, from));
        });
        Map<String, Point> starts = new HashMap<>();
        Map<String, Point> stops = new HashMap<>();
        ends.forEach((port, all) -> spread(port, all, starts, stops));
        Map<String, Route> routes = new LinkedHashMap<>();
        scene.lines().forEach(line -> routes.put(line.id(), Labelling.kept(line, whole(line)
                .orElseGet(() -> Labelling.of(line, points(line, starts.get(line.id()), stops.get(line.id())))))));
        return routes;
    }

    /** Ends on one side stand apart, in the order of what they lead to, so that they cross less. */
    private void spread(Port port, List<End> ends, Map<String, Point> starts, Map<String, Point> stops) {
        Comparator<End> along = Comparator.comparingDouble(each -> !port.side().isUpright()
                ? each.other().center().y() : each.other().center().x());
        List<End> sorted = ends.stream().sorted(along).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Point at = port.side().at(places.get(port.box()), i, sorted.size());
            (sorted.get(i).source() ? starts : stops).put(sorted.get(i).line().id(), at);
        }
    }

    /** The way that a line had, if it still leads from border to border. */
    private Optional<Route> whole(Line line) {
        return Optional.ofNullable(kept.routes().get(line.id()))
                .filter(route -> isOnBorder(route.points().getFirst(), places.get(line.view().source()))
                        && isOnBorder(route.points().getLast(), places.get(line.view().target())));
    }

    private static boolean isOnBorder(Point point, Rect rect) {
        return rect.grown(1).contains(point) && !rect.grown(-1).contains(point);
    }

    private List<Point> points(Line line, Point start, Point stop) {
        Rect from = places.get(line.view().source());
        Rect to = places.get(line.view().target());
        boolean stays = staying.contains(line.view().source()) && staying.contains(line.view().target());
        Optional<List<Point>> corners = stays ? kept.bends(line) : Optional.empty();
        if (corners.isPresent()) {
            return Corners.way(from, corners.get(), to);
        }
        return line.view().source().equals(line.view().target()) ? loop(from)
                : router.route(line, start, Side.facing(from, to), stop, Side.facing(to, from));
    }

    private static List<Point> loop(Rect rect) {
        double y = rect.center().y();
        double out = rect.right() + 20;
        return List.of(new Point(rect.right(), y - 10), new Point(out, y - 10), new Point(out, y + 10),
                new Point(rect.right(), y + 10));
    }
}
