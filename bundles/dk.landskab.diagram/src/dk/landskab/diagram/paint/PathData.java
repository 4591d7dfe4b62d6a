// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.awt.geom.Path2D;
import java.util.List;

import dk.landskab.diagram.layout.Point;

/** The pieces of a path with their corners rounded, for SVG and for pixels. */
record PathData(Shape.Path path) {

    private interface Pen {

        void move(Point to);

        void line(Point to);

        void curve(Point corner, Point to);

        void close();
    }

    /** As SVG writes it. */
    String svg() {
        StringBuilder data = new StringBuilder();
        write(data);
        return data.toString();
    }

    /** Appends it as SVG writes it. */
    void write(StringBuilder data) {
        draw(new Pen() {
            @Override
            public void move(Point to) {
                step('M', to);
            }

            @Override
            public void line(Point to) {
                step('L', to);
            }

            @Override
            public void curve(Point corner, Point to) {
                step('Q', corner);
                step(' ', to);
            }

            @Override
            public void close() {
                data.append('Z');
            }

            private void step(char command, Point to) {
                data.append(command);
                Xml.number(data, to.x());
                data.append(' ');
                Xml.number(data, to.y());
            }
        });
    }

    /** As Java paints it. */
    Path2D awt() {
        Path2D data = new Path2D.Double();
        draw(new Pen() {
            @Override
            public void move(Point to) {
                data.moveTo(to.x(), to.y());
            }

            @Override
            public void line(Point to) {
                data.lineTo(to.x(), to.y());
            }

            @Override
            public void curve(Point corner, Point to) {
                data.quadTo(corner.x(), corner.y(), to.x(), to.y());
            }

            @Override
            public void close() {
                data.closePath();
            }
        });
        return data;
    }

    private void draw(Pen pen) {
        List<Point> points = path.points();
        pen.move(points.getFirst());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(pen, points.get(i - 1), points.get(i), points.get(i + 1));
        }
        pen.line(points.getLast());
        if (path.closed()) {
            pen.close();
        }
    }

    private void corner(Pen pen, Point before, Point at, Point after) {
        double radius = Math.min(path.corner(), Math.min(distance(before, at), distance(at, after)) / 2);
        if (radius < 0.5) {
            pen.line(at);
        } else {
            pen.line(towards(at, before, radius));
            pen.curve(at, towards(at, after, radius));
        }
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double share = by / distance(from, to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }
}
