// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.plan.NodeStyle;

/** Leads lines that end at the rectangle around an ellipse on to the ellipse. */
final class Ends {

    private Ends() {
    }

    /** The points of a line with its ends on the outlines of its boxes. */
    static List<Point> on(List<Point> points, Box source, Rect from, Box target, Rect to) {
        List<Point> led = new ArrayList<>(points);
        if (isEllipse(source)) {
            led.set(0, led(points.getFirst(), points.get(1), from));
        }
        if (isEllipse(target)) {
            led.set(led.size() - 1, led(points.getLast(), points.get(points.size() - 2), to));
        }
        return led;
    }

    private static boolean isEllipse(Box box) {
        return box.view().look().style().shape() == NodeStyle.Shape.ELLIPSE;
    }

    private static Point led(Point end, Point before, Rect rect) {
        Point center = rect.center();
        if (Math.abs(end.y() - before.y()) < Math.abs(end.x() - before.x())) {
            double x = across(end.y() - center.y(), rect.height() / 2) * rect.width() / 2;
            return new Point(center.x() + Math.signum(end.x() - center.x()) * x, end.y());
        }
        double y = across(end.x() - center.x(), rect.width() / 2) * rect.height() / 2;
        return new Point(end.x(), center.y() + Math.signum(end.y() - center.y()) * y);
    }

    /** How far out the outline is, as a share, at a distance from the middle. */
    private static double across(double distance, double radius) {
        double share = radius == 0 ? 0 : Math.min(1, Math.abs(distance) / radius);
        return Math.sqrt(1 - share * share);
    }
}
