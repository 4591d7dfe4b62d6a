// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.Placement;

/**
 * Where things are to stay, in pixels of the diagram without its title.
 *
 * @param boxes by the ids of views, or of elements, of which the first view that is not named itself then stays; a width
 *            or height of 0 means that it is not stated
 * @param bends corners of lines as {@link Corners} tells them, by the ids of views, or of the elements that they are
 * @param routes whole ways by the ids of views, for as long as the boxes at both ends stay
 */
public record Kept(Map<String, Rect> boxes, Map<String, List<Point>> bends, Map<String, Route> routes) {

    /** Farther than this nothing is placed. */
    private static final double FARTHEST = 1e6;

    /** Copies the maps. */
    public Kept {
        boxes = Collections.unmodifiableMap(new HashMap<>(boxes));
        bends = Collections.unmodifiableMap(new HashMap<>(bends));
        routes = Collections.unmodifiableMap(new HashMap<>(routes));
    }

    /** Nothing is to stay anywhere. */
    public static Kept nothing() {
        return new Kept(Map.of(), Map.of(), Map.of());
    }

    /** What a stored diagram keeps; placements without an element or of nonsense are passed over. */
    public static Kept of(Diagram diagram) {
        Map<String, Rect> boxes = new HashMap<>();
        Map<String, List<Point>> bends = new HashMap<>();
        for (Placement each : diagram.getPlacements()) {
            if (each.getElement() == null) {
                continue;
            }
            String id = each.getView() == null ? each.getElement().getId() : each.getView();
            if (each.getX() != null && each.getY() != null) {
                boxes.putIfAbsent(id, new Rect(number(each.getX()), number(each.getY()),
                        Math.max(0, number(each.getWidth())), Math.max(0, number(each.getHeight()))));
            }
            bends(each.getBendpoints()).filter(points -> !points.isEmpty())
                    .ifPresent(points -> bends.putIfAbsent(id, points));
        }
        return new Kept(boxes, bends, Map.of());
    }

    private static double number(BigDecimal value) {
        return value == null ? 0 : Math.clamp(value.doubleValue(), -FARTHEST, FARTHEST);
    }

    private static Optional<List<Point>> bends(List<String> written) {
        List<Point> points = new ArrayList<>();
        for (String each : written) {
            String[] parts = each.split(",");
            if (parts.length != 2 || !parts[0].strip().matches("-?\\d{1,6}(\\.\\d{1,6})?")
                    || !parts[1].strip().matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
                return Optional.empty();
            }
            points.add(new Point(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())));
        }
        return Optional.of(points);
    }

    /** The corners of a line. */
    Optional<List<Point>> bends(Line line) {
        return Optional.ofNullable(bends.get(line.id()))
                .or(() -> Optional.of(line.view()).filter(each -> each.mapping().isElementBased())
                        .map(each -> bends.get(SemanticModel.id(each.element()))))
                .filter(each -> !each.isEmpty());
    }

    /** Everything where an arrangement has it. */
    public static Kept of(Arrangement arrangement) {
        return new Kept(arrangement.boxes(), Map.of(), arrangement.routes());
    }
}
