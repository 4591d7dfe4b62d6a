// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Landing;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.testkit.Share;

/** A box that falls on a diagram stands on nothing. */
class LandingTest {

    private static final Scene SCENE = new Mosaic().container("a", 9).container("b", 6).box("new").line("a.0", "b.5")
            .line("a.4", "b.0").line("a.8", "b.3").line("new", "a.1").scene(false, false);
    private static final Arrangement DRAWN = Arranger.arrange(SCENE, Kept.nothing(), Cancelled.NEVER);

    private static Rect place(String id) {
        return DRAWN.boxes().get(id);
    }

    private static Rect landed(String id, Point at) {
        return new Landing(SCENE, DRAWN).of(id, at);
    }

    private static List<Rect> pieces(String box) {
        return SCENE.lines().stream().filter(line -> !line.view().source().equals(box) && !line.view().target().equals(box))
                .map(line -> DRAWN.routes().get(line.id()).points()).flatMap(points -> IntStream
                        .range(1, points.size()).mapToObj(i -> new Rect(points.get(i).x(), points.get(i).y(), 0, 0)
                                .union(new Rect(points.get(i - 1).x(), points.get(i - 1).y(), 0, 0)))).toList();
    }

    @Test
    void whereNothingIsItStandsWhereItFell() {
        Point free = new Point(DRAWN.bounds().right() + 500, DRAWN.bounds().bottom() + 500);
        assertEquals(free, landed("new", free).center());
    }

    @Test
    void itKeepsItsSize() {
        Rect landed = landed("new", place("a.4").center());
        assertEquals(place("new").width(), landed.width());
        assertEquals(place("new").height(), landed.height());
    }

    @Test
    void itNeverStandsOnItsLikeWhereverItFalls() {
        Random random = new Random(31);
        Rect bounds = DRAWN.bounds();
        for (int i = 0; i < Share.of(2_000); i++) {
            Point at = new Point(bounds.x() + random.nextDouble() * bounds.width(),
                    bounds.y() + random.nextDouble() * bounds.height());
            Rect alone = landed("new", at);
            List.of("a", "b").forEach(each -> assertFalse(place(each).overlaps(alone), () -> alone + " on " + each));
            Rect inner = landed("a.3", at);
            SCENE.roots().getFirst().children().stream().map(Box::id).filter(id -> !id.equals("a.3"))
                    .forEach(id -> assertFalse(place(id).overlaps(inner), () -> inner + " on " + id));
        }
    }

    @Test
    void withinAContainerItStandsBelowTheHeading() {
        Box container = SCENE.roots().getFirst();
        Rect landed = landed("a.3", new Point(place("a").x() + 4, place("a").y() + 4));
        assertTrue(landed.y() >= place("a").y() + container.head());
        assertTrue(landed.x() > place("a").x());
    }

    @Test
    void whereThereIsRoomNearByItStandsOnNoLine() {
        Random random = new Random(32);
        int besides = 0;
        for (int i = 0; i < Share.of(400); i++) {
            List<Rect> pieces = pieces("new");
            Rect line = pieces.get(random.nextInt(pieces.size()));
            Rect landed = landed("new", line.center());
            boolean isFar = Math.abs(landed.center().x() - line.center().x())
                    + Math.abs(landed.center().y() - line.center().y()) > 241;
            boolean isOnLine = pieces.stream().anyMatch(each -> each.grown(0.01).overlaps(landed));
            assertTrue(isFar || !isOnLine, () -> landed + " on a line");
            besides += isOnLine ? 0 : 1;
        }
        assertTrue(besides > 0);
    }
}
