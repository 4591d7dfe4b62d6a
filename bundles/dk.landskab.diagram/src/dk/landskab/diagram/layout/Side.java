// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

/** A side of a box. */
public enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Whether a line that leaves here runs up or down. */
    public boolean isUpright() {
        return dy != 0;
    }

    /** The point on this side at a share of its length. */
    public Point at(Rect rect, double share) {
        return switch (this) {
            case LEFT -> new Point(rect.x(), rect.y() + rect.height() * share);
            case RIGHT -> new Point(rect.right(), rect.y() + rect.height() * share);
            case TOP -> new Point(rect.x() + rect.width() * share, rect.y());
            case BOTTOM -> new Point(rect.x() + rect.width() * share, rect.bottom());
        };
    }

    /** So far out of the box. */
    Point out(Point from, double by) {
        return from.plus(dx * by, dy * by);
    }

    /** The side of one box that faces another: the way with more room between them. */
    static Side facing(Rect from, Rect to) {
        double right = to.x() - from.right();
        double left = from.x() - to.right();
        double down = to.y() - from.bottom();
        double up = from.y() - to.bottom();
        double most = Math.max(Math.max(right, left), Math.max(down, up));
        if (most == right) {
            return RIGHT;
        }
        return most == left ? LEFT : most == down ? BOTTOM : TOP;
    }
}
