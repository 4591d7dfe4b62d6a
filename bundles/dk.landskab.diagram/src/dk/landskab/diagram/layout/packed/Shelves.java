// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Rect;

/**
 * Boxes on shelves in the order in which they are named: of all the ways to put them in rows, the one that wastes least
 * room and whose shape is nearest to a screen's. The containers of a shelf grow until it is full.
 */
final class Shelves {

    /** What a picture is best: a little wider than a sheet that lies on its side. */
    private static final double ASPECT = 1.5;

    private Shelves() {
    }

    /** Where each of some boxes and all in them stand, from the upper left corner, with a gap between them. */
    static Map<String, Rect> of(List<Box> boxes, double gap) {
        List<Cell> cells = boxes.stream().map(box -> Cell.of(box, gap)).toList();
        Map<String, Rect> places = new LinkedHashMap<>();
        Blocks.of(cells, gap).stream().min(Comparator.comparingDouble(Shelves::cost))
                .ifPresent(block -> block.place(0, 0, block.width(), places));
        return places;
    }

    private static double cost(Block block) {
        double inner = block.rows().stream().flatMap(List::stream).filter(each -> each.shape().inner() != null)
                .mapToDouble(each -> distance(each.shape().width(), each.shape().height())).average().orElse(0);
        return block.width() * block.height() / Math.max(1, block.used()) + 0.8 * distance(block.width(), block.height())
                + 0.4 * inner;
    }

    /** How far a shape is from the best. */
    private static double distance(double width, double height) {
        return Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / ASPECT));
    }
}
