// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.List;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Scene;

/** What colour lies below a place: that of the innermost container, else of the page. */
record Grounds(Scene scene, Arrangement arrangement) {

    Ink at(Point point) {
        return at(scene.roots(), point, Ink.GROUND);
    }

    private Ink at(List<Box> boxes, Point point, Ink below) {
        for (Box box : boxes) {
            if (!box.children().isEmpty() && arrangement.boxes().get(box.id()).contains(point)) {
                return at(box.children(), point, Ink.of(box.view().look().style().fill()));
            }
        }
        return below;
    }
}
