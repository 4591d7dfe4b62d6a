// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

/** An upright rectangle, in pixels from the upper left corner of the diagram. */
public record Rect(double x, double y, double width, double height) {

    /** The x of its right side. */
    public double right() {
        return x + width;
    }

    /** The y of its lower side. */
    public double bottom() {
        return y + height;
    }

    /** Its middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The same, moved. */
    public Rect plus(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** The same, larger by so much on each side. */
    public Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** Whether it shares more than a border with another. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a point lies within it or on its border. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether another lies within it. */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** The smallest around both. */
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
