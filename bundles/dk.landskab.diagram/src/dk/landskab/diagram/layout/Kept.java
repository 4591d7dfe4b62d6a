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
 * Where things are to stay, by the ids of their elements, in pixels of the diagram without its title.
 *
 * @param boxes a width or height of 0 means that it is not stated
 * @param bends corners of lines that are elements, without their ends
 */
public record Kept(Map<String, Rect> boxes, Map<String, List<Point>> bends) {

    /** Farther than this nothing is placed. */
    private static final double FARTHEST = 1e6;

    /** Copies the maps. */
    public Kept {
        boxes = Collections.unmodifiableMap(new HashMap<>(boxes));
        bends = Collections.unmodifiableMap(new HashMap<>(bends));
    }

    /** Nothing is to stay anywhere. */
    public static Kept nothing() {
        return new Kept(Map.of(), Map.of());
    }

    /** What a stored diagram keeps; placements without an element or of nonsense are passed over. */
    public static Kept of(Diagram diagram) {
        Map<String, Rect> boxes = new HashMap<>();
        Map<String, List<Point>> bends = new HashMap<>();
        for (Placement each : diagram.getPlacements()) {
            if (each.getElement() == null) {
                continue;
            }
            String id = each.getElement().getId();
            if (each.getX() != null && each.getY() != null) {
                boxes.putIfAbsent(id, new Rect(number(each.getX()), number(each.getY()),
                        Math.max(0, number(each.getWidth())), Math.max(0, number(each.getHeight()))));
            }
            bends(each.getBendpoints()).filter(points -> !points.isEmpty())
                    .ifPresent(points -> bends.putIfAbsent(id, points));
        }
        return new Kept(boxes, bends);
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

    /** What an arrangement says of the boxes and lines of a scene. */
    public static Kept of(Scene scene, Arrangement arrangement) {
        Map<String, Rect> boxes = new HashMap<>();
        scene.boxes().forEach(box -> boxes.putIfAbsent(SemanticModel.id(box.view().element()),
                arrangement.boxes().get(box.id())));
        Map<String, List<Point>> bends = new HashMap<>();
        scene.lines().stream().filter(line -> line.view().mapping().isElementBased()).forEach(line -> {
            List<Point> points = arrangement.routes().get(line.id()).points();
            if (points.size() > 2) {
                bends.putIfAbsent(SemanticModel.id(line.view().element()), points.subList(1, points.size() - 1));
            }
        });
        return new Kept(boxes, bends);
    }
}
