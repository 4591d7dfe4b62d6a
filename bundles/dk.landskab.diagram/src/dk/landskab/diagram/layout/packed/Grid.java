// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Rect;

/**
 * The boxes of a container in rows of so many abreast, in their order.
 *
 * @param box the container
 * @param children in the order in which they stand
 * @param abreast how many stand in a row
 * @param gap between boxes, and to the border
 */
record Grid(Box box, List<Box> children, int abreast, double gap) {

    /** The gap where no line runs. */
    private static final double FOOT = 20;

    /** The width that it needs. */
    double width() {
        int count = Math.min(abreast, children.size());
        return Math.max(box.width(), (count + 1) * gap + count * cell());
    }

    /** The height that it needs. */
    double height() {
        double height = box.head() + gap / 2;
        for (int i = 0; i < children.size(); i += abreast) {
            height += row(i) + gap;
        }
        return Math.max(box.height(), height);
    }

    private double cell() {
        return children.stream().mapToDouble(Box::width).max().orElse(0);
    }

    /** The height of the row that begins with a child. */
    private double row(int first) {
        return children.subList(first, Math.min(children.size(), first + abreast)).stream().mapToDouble(Box::height)
                .max().orElse(0);
    }

    /** Places the container, which may be larger than it need be, and its children. */
    void place(double x, double y, double width, double height, Map<String, Rect> places) {
        places.put(box.id(), new Rect(x, y, width, height));
        double top = y + box.head() + gap / 2;
        for (int i = 0; i < children.size(); i += abreast) {
            for (int j = i; j < Math.min(children.size(), i + abreast); j++) {
                Box child = children.get(j);
                places.put(child.id(), new Rect(x + gap + (j - i) * (cell() + gap) + (cell() - child.width()) / 2, top,
                        child.width(), child.height()));
            }
            top += row(i) + gap;
        }
    }

    /** Places containers below everything else, one below another, as wide as that. */
    static void foot(List<Box> boxes, Map<String, Rect> places, Rect above) {
        double y = above.bottom() + FOOT;
        for (Box each : boxes) {
            Grid grid = within(each, above.width());
            grid.place(above.x(), y, Math.max(above.width(), grid.width()), grid.height(), places);
            y += grid.height() + FOOT;
        }
    }

    /** The height that containers need below something so wide. */
    static double footHeight(List<Box> boxes, double width) {
        return boxes.stream().mapToDouble(each -> within(each, width).height() + FOOT).sum();
    }

    private static Grid within(Box box, double width) {
        double cell = box.children().stream().mapToDouble(Box::width).max().orElse(1);
        return new Grid(box, box.children(), Math.max(1, (int) ((width - FOOT) / (cell + FOOT))), FOOT);
    }
}
