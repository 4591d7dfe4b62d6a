// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

/** A side of a box. */
public enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    /** Nearer to each other than this, in pixels, ends of lines are a block of ink. */
    private static final double NEAREST = 4;

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

    /**
     * Where one of several lines that end on this side does so: side by side. Where they would stand too near to each other
     * to be told apart, some that are neighbours share a point.
     *
     * @param turn of the line, from 0, in the order along the side
     * @param ends how many there are
     */
    public Point at(Rect rect, int turn, int ends) {
        double length = isUpright() ? rect.width() : rect.height();
        int points = Math.clamp((long) (length / NEAREST) - 1, 1, ends);
        return at(rect, ((long) turn * points / ends + 1.0) / (points + 1));
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
