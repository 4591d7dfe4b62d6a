// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;

/** Where lines leave and reach the sides of boxes: side by side, in the order in which they come, see {@link Side#at}. */
final class Doors {

    private final Map<String, List<End>> bySide = new LinkedHashMap<>();
    private final Map<String, Point> places = new HashMap<>();

    /** An end of a line: which, and from where it comes. */
    private record End(String line, Rect box, Side side, double towards) {
    }

    /** Notes that a line begins or ends at a side of a box. */
    void add(String end, String boxId, Rect box, Side side, Point towards) {
        bySide.computeIfAbsent(boxId + "/" + side, each -> new ArrayList<>())
                .add(new End(end, box, side, side.isUpright() ? towards.x() : towards.y()));
    }

    /** Gives every end its place. */
    void settle() {
        for (List<End> ends : bySide.values()) {
            ends.sort(Comparator.comparingDouble(End::towards).thenComparing(End::line));
            for (int i = 0; i < ends.size(); i++) {
                End end = ends.get(i);
                places.put(end.line(), end.side().at(end.box(), i, ends.size()));
            }
        }
    }

    /** The place of an end. */
    Point of(String end) {
        return places.get(end);
    }
}
