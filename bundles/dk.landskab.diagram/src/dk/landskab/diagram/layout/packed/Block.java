// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Rect;

/**
 * Boxes in rows.
 *
 * @param rows from top to bottom, each from left to right
 * @param gap between boxes, in pixels
 */
record Block(List<List<Placed>> rows, double gap) {

    /** A box in the shape that was chosen for it. */
    record Placed(Cell cell, Cell.Shape shape) {
    }

    /** Of the widest row. */
    double width() {
        return rows.stream().mapToDouble(row -> width(row, gap)).max().orElse(0);
    }

    /** Of all rows. */
    double height() {
        return rows.stream().mapToDouble(Block::height).sum() + gap * Math.max(0, rows.size() - 1);
    }

    /** The room that boxes without children take, at every depth. */
    double used() {
        return rows.stream().flatMap(List::stream).mapToDouble(each -> each.shape().inner() == null
                ? each.shape().width() * each.shape().height() : each.shape().inner().used()).sum();
    }

    static double width(List<Placed> row, double gap) {
        return row.stream().mapToDouble(each -> each.shape().width()).sum() + gap * Math.max(0, row.size() - 1);
    }

    private static double height(List<Placed> row) {
        return row.stream().mapToDouble(each -> each.shape().height()).max().orElse(0);
    }

    /**
     * Places the boxes and all in them. Boxes that may grow are as high as their row, and fill what their row leaves
     * free.
     *
     * @param room the width that there is, at least {@link #width()}
     */
    void place(double left, double top, double room, Map<String, Rect> places) {
        double y = top;
        for (List<Placed> row : rows) {
            double height = height(row);
            long growing = row.stream().filter(each -> each.cell().grows()).count();
            double more = growing == 0 ? 0 : Math.max(0, room - width(row, gap)) / growing;
            double x = left;
            for (Placed each : row) {
                boolean grows = each.cell().grows();
                double width = each.shape().width() + (grows ? more : 0);
                places.put(each.cell().box().id(), new Rect(x, y, width, grows ? height : each.shape().height()));
                if (grows) {
                    each.shape().inner().place(x + gap, y + each.cell().box().head() + gap / 2, width - 2 * gap, places);
                }
                x += width + gap;
            }
            y += height + gap;
        }
    }
}
