// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Rect;

/**
 * The containers of a column, their boxes so many abreast; narrow ones share a shelf.
 *
 * @param shelves from top to bottom, each from left to right
 * @param gap between containers
 */
record Stack(List<List<Grid>> shelves, double gap) {

    /** The containers of a column in their order. */
    Stack(List<Rows.Group> column, int abreast, double gap) {
        this(shelves(column.stream().map(each -> new Grid(each.box, each.children, abreast, gap)).toList(), gap), gap);
    }

    private static List<List<Grid>> shelves(List<Grid> grids, double gap) {
        double widest = grids.stream().mapToDouble(Grid::width).max().orElse(0);
        List<List<Grid>> shelves = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Grid each : grids) {
            if (used + each.width() > widest + 0.5) {
                shelves.add(new ArrayList<>());
                used = 0;
            }
            shelves.getLast().add(each);
            used += each.width() + gap;
        }
        return shelves;
    }

    /** The width of the widest shelf. */
    double width() {
        return shelves.stream().mapToDouble(shelf -> shelf.stream().mapToDouble(Grid::width).sum()
                + gap * (shelf.size() - 1)).max().orElse(0);
    }

    /** The height of all shelves. */
    double height() {
        return shelves.stream().mapToDouble(Stack::height).sum() + gap * (shelves.size() - 1);
    }

    private static double height(List<Grid> shelf) {
        return shelf.stream().mapToDouble(Grid::height).max().orElse(0);
    }

    /** Places everything; the containers of a shelf are equally high. */
    void place(double left, Map<String, Rect> places) {
        double y = 0;
        for (List<Grid> shelf : shelves) {
            double x = left;
            for (Grid each : shelf) {
                each.place(x, y, each.width(), height(shelf), places);
                x += each.width() + gap;
            }
            y += height(shelf) + gap;
        }
    }
}
