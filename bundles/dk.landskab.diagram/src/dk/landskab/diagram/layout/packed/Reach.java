// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Collection;

import dk.landskab.diagram.layout.Rect;

/**
 * How far the lanes of a container run: to those around it, and on to those around what stands beside it, so that a line
 * crosses straight over the room between.
 *
 * @param beside what stands on the page, the container included
 * @param margin how far lanes lie from what they run along
 */
record Reach(Collection<Rect> beside, double margin) {

    /** The reach of a container. */
    Rect of(Rect container) {
        double left = container.x() - margin;
        double right = container.right() + margin;
        double top = container.y() - margin;
        double bottom = container.bottom() + margin;
        double farLeft = -Double.MAX_VALUE;
        double farRight = Double.MAX_VALUE;
        double farTop = -Double.MAX_VALUE;
        double farBottom = Double.MAX_VALUE;
        for (Rect each : beside) {
            if (each.y() < container.bottom() && each.bottom() > container.y()) {
                farLeft = each.right() <= container.x() ? Math.max(farLeft, each.right() + margin) : farLeft;
                farRight = each.x() >= container.right() ? Math.min(farRight, each.x() - margin) : farRight;
            }
            if (each.x() < container.right() && each.right() > container.x()) {
                farTop = each.bottom() <= container.y() ? Math.max(farTop, each.bottom() + margin) : farTop;
                farBottom = each.y() >= container.bottom() ? Math.min(farBottom, each.y() - margin) : farBottom;
            }
        }
        left = farLeft == -Double.MAX_VALUE ? left : Math.min(left, farLeft);
        right = farRight == Double.MAX_VALUE ? right : Math.max(right, farRight);
        top = farTop == -Double.MAX_VALUE ? top : Math.min(top, farTop);
        bottom = farBottom == Double.MAX_VALUE ? bottom : Math.max(bottom, farBottom);
        return new Rect(left, top, right - left, bottom - top).grown(Field.SAME);
    }
}
