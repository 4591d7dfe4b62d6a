// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Borders;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;

/**
 * Arranges a scene as a map: boxes in rows in the order in which they are named, so that a reader finds them where
 * things like them stand, and lines in the gaps. Where many lines share a gap, the gaps are made wider.
 */
public final class PackedArranger {

    /** The gap between boxes where few lines share one, in pixels. */
    private static final double NARROWEST = 24;
    /** Beyond this a picture would be more gap than box. */
    private static final double WIDEST = 60;
    private static final double STEP = 12;

    private PackedArranger() {
    }

    /**
     * Where everything stands, read from left to right: on a board where the lines are a chain of the outermost boxes, in
     * columns where they lead from column to column; empty where they do neither.
     */
    public static Optional<Arrangement> sideBySide(Scene scene, Cancelled cancelled) {
        return Board.arrange(scene).or(() -> Columns.arrange(scene, cancelled));
    }

    /** An arrangement that is read from top to bottom, with containers one below another equally wide. */
    public static Arrangement banded(Scene scene, Arrangement arrangement) {
        return Bands.of(scene, arrangement);
    }

    /**
     * Where everything stands.
     *
     * @param cancelled asked before each line; lines that nobody waits for any more run straight
     */
    public static Arrangement arrange(Scene scene, Cancelled cancelled) {
        double apart = Tracks.apart(scene.lines());
        double narrowest = Math.ceil(NARROWEST * apart / Tracks.APART);
        Attempt first = new Attempt(scene, narrowest, cancelled);
        double needed = Math.min(WIDEST * apart / Tracks.APART, Math.ceil((first.router.crowd() + 1) * apart / STEP) * STEP);
        return needed <= narrowest ? first.arrangement : new Attempt(scene, needed, cancelled).arrangement;
    }

    /** An arrangement with one width of all gaps. */
    private static final class Attempt {

        private final LaneRouter router;
        private final Arrangement arrangement;

        Attempt(Scene scene, double gap, Cancelled cancelled) {
            Map<String, Rect> places = new LinkedHashMap<>(Shelves.of(scene.roots(), gap));
            scene.boxes().forEach(box -> Borders.place(box, places));
            router = new LaneRouter(scene, places, gap / 2);
            Map<String, Route> routes = router.routes(cancelled);
            arrangement = new Arrangement(places, routes);
        }
    }
}
