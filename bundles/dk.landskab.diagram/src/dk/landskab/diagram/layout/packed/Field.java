// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import dk.landskab.diagram.layout.Rect;

/**
 * A part of the picture with lanes of its own, which end where it does: the page, or one of its outermost containers with
 * the room around it. So there are as many places where lanes meet as there are boxes, and not as many as boxes squared.
 */
final class Field {

    /** Lanes nearer to each other than this are one, in pixels. */
    static final double SAME = 3;

    private final Rect reach;
    private final double margin;
    private final TreeSet<Double> columns = new TreeSet<>();
    private final TreeSet<Double> rows = new TreeSet<>();
    private final Obstacles obstacles;

    /**
     * A field without lanes.
     *
     * @param reach how far its lanes run
     * @param solid what they do not run through
     * @param margin how far they lie from the boxes beside them
     */
    Field(Rect reach, List<Rect> solid, double margin) {
        this.reach = reach;
        this.margin = margin;
        this.obstacles = new Obstacles(solid, margin - 2 * SAME);
    }

    /** Adds the lanes around a box, but where the page has one already. */
    void frame(Rect box, Field page) {
        add(columns, page.columns, box.x() - margin);
        add(columns, page.columns, box.right() + margin);
        add(rows, page.rows, box.y() - margin);
        add(rows, page.rows, box.bottom() + margin);
    }

    private static void add(TreeSet<Double> lanes, TreeSet<Double> page, double at) {
        if (!isKnown(page, at) && !isKnown(lanes, at)) {
            lanes.add(at);
        }
    }

    private static boolean isKnown(TreeSet<Double> lanes, double at) {
        Double below = lanes.floor(at);
        Double above = lanes.ceiling(at);
        return below != null && at - below < SAME || above != null && above - at < SAME;
    }

    /** Its lanes in a direction: the x of upright ones, the y of level ones. */
    TreeSet<Double> lanes(boolean upright) {
        return upright ? columns : rows;
    }

    /** Where a lane in a direction is blocked. */
    List<Obstacles.Stretch> blocked(boolean upright, double lane) {
        return upright ? obstacles.onColumn(lane) : obstacles.onRow(lane);
    }

    /** Whether lanes in a direction can lie at a place and be met here. */
    boolean spans(boolean upright, double at) {
        return upright ? at >= reach.x() && at <= reach.right() : at >= reach.y() && at <= reach.bottom();
    }

    /** Those of another field's lanes that run through this one. */
    SortedSet<Double> within(TreeSet<Double> lanes, boolean upright) {
        return upright ? lanes.subSet(reach.x(), true, reach.right(), true)
                : lanes.subSet(reach.y(), true, reach.bottom(), true);
    }
}
