// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;

/** A side of a box. */
enum Side {

    LEFT, RIGHT, TOP, BOTTOM;

    /** Whether a line that leaves here runs up or down. */
    boolean isUpright() {
        return this == TOP || this == BOTTOM;
    }

    /** The place on this side at a share of its length from the left or the top. */
    Point on(Rect box, double share) {
        return switch (this) {
            case LEFT -> new Point(box.x(), box.y() + box.height() * share);
            case RIGHT -> new Point(box.right(), box.y() + box.height() * share);
            case TOP -> new Point(box.x() + box.width() * share, box.y());
            case BOTTOM -> new Point(box.x() + box.width() * share, box.bottom());
        };
    }
}
