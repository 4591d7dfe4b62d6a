// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * Finds room that nothing takes.
 *
 * @param taken what takes room
 * @param gap to leave around
 * @param content where the room must begin at the earliest: the content of a container
 */
record FreeRoom(List<Rect> taken, double gap, Optional<Rect> content) {

    private static final double STEP = 20;
    private static final int RINGS = 60;

    /** The free place nearest to a wanted one; below everything where there is none near. */
    Rect near(Rect wanted) {
        Rect start = within(wanted);
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int side = -ring; side <= ring; side++) {
                Optional<Rect> found = onRing(start, ring, side);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        double bottom = taken.stream().mapToDouble(Rect::bottom).max().orElse(start.y());
        return new Rect(start.x(), bottom + gap, start.width(), start.height());
    }

    /** Below, right, above and left, in this order. */
    private Optional<Rect> onRing(Rect start, int ring, int side) {
        return List.of(start.plus(side * STEP, ring * STEP), start.plus(ring * STEP, side * STEP),
                start.plus(side * STEP, -ring * STEP), start.plus(-ring * STEP, side * STEP)).stream()
                .filter(this::isFree).findFirst();
    }

    private Rect within(Rect wanted) {
        return content.map(each -> new Rect(Math.max(each.x(), wanted.x()), Math.max(each.y(), wanted.y()),
                wanted.width(), wanted.height())).orElse(wanted);
    }

    private boolean isFree(Rect rect) {
        boolean begins = content.map(each -> rect.x() >= each.x() && rect.y() >= each.y()).orElse(true);
        return begins && taken.stream().noneMatch(each -> each.grown(gap * 0.75).overlaps(rect));
    }
}
