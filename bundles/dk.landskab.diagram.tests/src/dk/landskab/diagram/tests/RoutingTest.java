// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;
import dk.landskab.testkit.Share;

/** Lines between boxes that have their places: at right angles, and around what stands in the way. */
class RoutingTest {

    private static final String SKETCH = """
            Organisation k "K"
            Application a "A" supports=p
            Application b "B" supports=q
            BusinessProcess p "P"
            BusinessProcess q "Q"
            BusinessProcess r "R"
            """;

    private static Drawing drawn(Map<String, Rect> places) {
        Kit kit = Kit.sample().with("<subNodeMappings name=\"Application\" label=\"Application\" "
                + "semanticCandidatesExpression=\"service:owned\"", "<subNodeMappings name=\"Application\" "
                        + "label=\"Application\"").on(SKETCH.replace("Organisation k \"K\"\n",
                                "Organisation k \"K\"\n  OrgUnit u \"U\"\n"));
        return kit.run().draw(kit.model(), kit.request().kept(new Kept(places, Map.of(), Map.of())));
    }

    private static void assertRightAngles(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            assertTrue(Math.abs(from.x() - to.x()) < 0.01 || Math.abs(from.y() - to.y()) < 0.01, points::toString);
        }
    }

    @Test
    void aLineGoesAroundWhatStandsInTheWay() {
        Drawing drawing = drawn(Map.of("u", new Rect(0, 0, 0, 0), "a", new Rect(16, 40, 0, 0), "b",
                new Rect(16, 400, 0, 0), "p", new Rect(900, 40, 0, 0), "q", new Rect(900, 400, 0, 0), "r",
                new Rect(500, 40, 0, 0)));
        Rect obstacle = drawing.arrangement().boxes().get("Process:r");
        drawing.arrangement().routes().values().forEach(route -> {
            assertRightAngles(route.points());
            for (int i = 1; i < route.points().size(); i++) {
                Point from = route.points().get(i - 1);
                Point to = route.points().get(i);
                Rect piece = new Rect(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                        Math.abs(from.x() - to.x()) + 0.1, Math.abs(from.y() - to.y()) + 0.1);
                assertTrue(!piece.overlaps(obstacle), () -> route + " through " + obstacle);
            }
        });
    }

    @Test
    void linesAreAtRightAnglesWhereverTheBoxesAre() {
        Random random = new Random(3);
        for (int i = 0; i < Share.of(500); i++) {
            Map<String, Rect> places = new HashMap<>();
            List.of("u", "p", "q", "r").forEach(each -> places.put(each,
                    new Rect(random.nextInt(2000) - 500, random.nextInt(2000) - 500, 0, 0)));
            drawn(places).arrangement().routes().values().forEach(route -> assertRightAngles(route.points()));
        }
    }

    @Test
    void linesBeginAndEndAtTheBordersOfTheirBoxesWhereverTheyAre() {
        Random random = new Random(4);
        for (int i = 0; i < Share.of(300); i++) {
            Map<String, Rect> places = new HashMap<>();
            List.of("u", "p", "q", "r").forEach(each -> places.put(each,
                    new Rect(random.nextInt(3000) - 500, random.nextInt(3000) - 500, 0, 0)));
            Drawing drawing = drawn(places);
            drawing.scene().lines().forEach(line -> {
                List<Point> points = drawing.arrangement().routes().get(line.id()).points();
                assertAtBorder(drawing.arrangement().boxes().get(line.view().source()), points.getFirst());
                assertAtBorder(drawing.arrangement().boxes().get(line.view().target()), points.getLast());
            });
        }
    }

    private static void assertAtBorder(Rect box, Point point) {
        assertTrue(box.grown(1).contains(point) && !box.grown(-1).contains(point), () -> point + " at " + box);
    }

    @Test
    void theSamePlacesGiveTheSameWays() {
        Random random = new Random(5);
        for (int i = 0; i < Share.of(100); i++) {
            Map<String, Rect> places = new HashMap<>();
            List.of("u", "p", "q", "r").forEach(each -> places.put(each,
                    new Rect(random.nextInt(900), random.nextInt(900), 0, 0)));
            assertEquals(drawn(places).arrangement(), drawn(new java.util.TreeMap<>(places)).arrangement());
        }
    }

    @Test
    void linesThatEndAtOneSideEndApart() {
        Drawing drawing = Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" "
                + "padding=\"30\"/>", "").drawing();
        List<Point> ends = drawing.scene().lines().stream().filter(line -> line.view().target().equals("Process:p"))
                .map(line -> drawing.arrangement().routes().get(line.id()).points().getLast()).toList();
        assertEquals(2, ends.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "11, 11", "12, 11", "30, 11", "500, 11"})
    void endsOnASideOfFiftyPixelsStandAtLeastFourPixelsApartOrShareAPoint(int ends, int points) {
        Rect box = new Rect(10, 20, 140, 50);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            List<Double> at = IntStream.range(0, ends).mapToObj(turn -> side.at(box, turn, ends).y()).toList();
            assertEquals(at.stream().sorted().toList(), at, "in their order");
            List<Double> apart = at.stream().distinct().toList();
            assertEquals(points, apart.size());
            for (int i = 1; i < points; i++) {
                assertTrue(apart.get(i) - apart.get(i - 1) >= 4, apart::toString);
            }
            assertTrue(apart.getFirst() >= 24 && apart.getLast() <= 66, apart::toString);
            int most = (ends + points - 1) / points;
            apart.forEach(each -> assertTrue(at.stream().filter(each::equals).count() <= most, at::toString));
        }
        assertEquals(Math.min(ends, 34), IntStream.range(0, ends).mapToObj(turn -> Side.TOP.at(box, turn, ends))
                .distinct().count());
    }

    @Test
    void ofABoxTooSmallForTwoPointsAllLinesBeginInTheMiddle() {
        assertEquals(new Point(5, 1.5), Side.RIGHT.at(new Rect(0, 0, 5, 3), 7, 20));
    }

    @Test
    void aLineToItselfIsALoop() {
        Drawing drawing = Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" "
                + "padding=\"30\"/>", "").on(Kit.SKETCH + "Integration l \"L\" from=a to=a\n").drawing();
        List<Point> loop = drawing.scene().lines().stream().filter(line -> line.view().source()
                .equals(line.view().target())).map(line -> drawing.arrangement().routes().get(line.id()).points())
                .findFirst().orElseThrow();
        assertTrue(loop.size() >= 4, loop::toString);
        assertRightAngles(loop);
    }
}
