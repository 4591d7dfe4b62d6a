// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.Map;

/** Places boxes on the border of another: spread along its right side. */
public final class Borders {

    private Borders() {
    }

    /** Adds the places of what stands on the border of a box that has its place. */
    public static void place(Box box, Map<String, Rect> places) {
        Rect host = places.get(box.id());
        double step = host.height() / (box.borders().size() + 1);
        for (int i = 0; i < box.borders().size(); i++) {
            Box border = box.borders().get(i);
            places.put(border.id(), new Rect(host.right() - border.width() / 2,
                    host.y() + step * (i + 1) - border.height() / 2, border.width(), border.height()));
        }
    }
}
