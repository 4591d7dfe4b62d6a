// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where everything stands, by the ids of the views.
 *
 * @param boxes each of the scene
 * @param routes each of the scene
 */
public record Arrangement(Map<String, Rect> boxes, Map<String, Route> routes) {

    /** Copies the maps, keeping their order. */
    public Arrangement {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    /** The same, moved. */
    public Arrangement moved(double dx, double dy) {
        Map<String, Rect> rects = new LinkedHashMap<>();
        boxes.forEach((id, rect) -> rects.put(id, rect.plus(dx, dy)));
        Map<String, Route> ways = new LinkedHashMap<>();
        routes.forEach((id, route) -> ways.put(id, route.moved(dx, dy)));
        return new Arrangement(rects, ways);
    }

    /** The smallest rectangle around everything; empty at the corner where there is nothing. */
    public Rect bounds() {
        Stream<Rect> ways = routes.values().stream().flatMap(route -> Stream.concat(
                route.points().stream().map(point -> new Rect(point.x(), point.y(), 0, 0)),
                Stream.of(route.begin(), route.center(), route.end()).flatMap(each -> each.stream())));
        return Stream.concat(boxes.values().stream(), ways).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
    }
}
