// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes that no line touches, in rows from left to right in their order.
 *
 * @param places where each stands, its children in the same coordinates, from the upper left corner of the packing
 * @param width of the whole
 * @param height of the whole
 */
record Packing(Map<String, Rect> places, double width, double height) {

    /** What a picture is better a little wider than. */
    private static final double ASPECT = 1.6;

    Packing {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Packs boxes, and first what is in them. */
    static Packing of(List<Box> boxes, double gap) {
        List<Sized> sized = boxes.stream().map(box -> size(box, gap)).toList();
        Packing best = null;
        int square = (int) Math.ceil(Math.sqrt(boxes.size()));
        for (int columns = 1; columns <= Math.min(boxes.size(), 2 * square + 2); columns++) {
            Packing each = rows(sized, columns, gap);
            if (best == null || each.distance() < best.distance()) {
                best = each;
            }
        }
        return best == null ? new Packing(Map.of(), 0, 0) : best;
    }

    private record Sized(Box box, double width, double height, Packing inner) {
    }

    private static Sized size(Box box, double gap) {
        if (box.children().isEmpty()) {
            return new Sized(box, box.width(), box.height(), new Packing(Map.of(), 0, 0));
        }
        double inset = Insets.of(box);
        Packing inner = of(box.children(), gap / 2);
        return new Sized(box, Math.max(box.width(), inner.width() + 2 * inset),
                Math.max(box.height(), inner.height() + box.head() + inset), inner);
    }

    /** How far the shape is from the one that is wanted. */
    private double distance() {
        return Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / ASPECT));
    }

    private static Packing rows(List<Sized> boxes, int columns, double gap) {
        double[] widths = new double[columns];
        for (int i = 0; i < boxes.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], boxes.get(i).width());
        }
        Map<String, Rect> places = new LinkedHashMap<>();
        double y = 0;
        double width = 0;
        for (List<Sized> row : split(boxes, columns)) {
            double x = 0;
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                place(row.get(i), x, y, places);
                x += widths[i] + gap;
                height = Math.max(height, row.get(i).height());
            }
            width = Math.max(width, x - gap);
            y += height + gap;
        }
        return new Packing(places, width, Math.max(0, y - gap));
    }

    private static List<List<Sized>> split(List<Sized> boxes, int columns) {
        List<List<Sized>> rows = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i += columns) {
            rows.add(boxes.subList(i, Math.min(boxes.size(), i + columns)));
        }
        return rows;
    }

    private static void place(Sized each, double x, double y, Map<String, Rect> places) {
        places.put(each.box().id(), new Rect(x, y, each.width(), each.height()));
        double inset = Insets.of(each.box());
        each.inner().places().forEach((id, rect) -> places.put(id, rect.plus(x + inset, y + each.box().head())));
    }
}
