// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.layout.packed.Lanes;
import dk.landskab.diagram.layout.packed.PackedArranger;
import dk.landskab.diagram.plan.LabelStyle;

/** Where lines may run: straight over the room between containers, and beside the words of their headings. */
class LanesTest {

    private static final double MARGIN = 12;
    private static final Rect CONTAINER = new Rect(0, 0, 200, 200);
    private static final Rect BOX = new Rect(50, 80, 100, 40);

    /** The net around a container with a box, and another at a place. */
    private static Lanes net(double x, double y) {
        Rect other = new Rect(x, y, 200, 200);
        List<Lanes.Spot> boxes = List.of(new Lanes.Spot(BOX, 1), new Lanes.Spot(new Rect(x + 70, y + 130, 80, 40), 2));
        return new Lanes(List.of(CONTAINER, other), boxes, List.of(new Lanes.Spot(CONTAINER, Lanes.PAGE),
                new Lanes.Spot(other, Lanes.PAGE)), boxes, List.of(), MARGIN);
    }

    private static Stream<Point> knots(Lanes lanes) {
        return IntStream.range(0, lanes.size()).mapToObj(lanes::at);
    }

    @ParameterizedTest(name = "beside one at {0}, {1}")
    @CsvSource({"1000, 1000, -12, 212, -12, 212", "300, 0, -12, 288, -12, 212", "300, 150, -12, 288, -12, 212",
            "-300, 0, -88, 212, -12, 212", "-300, -150, -88, 212, -12, 212", "0, 300, -12, 212, -12, 288",
            "-150, 300, -12, 212, -12, 288", "0, -300, -12, 212, -88, 212", "300, 300, -12, 212, -12, 212",
            "-300, -300, -12, 212, -12, 212"})
    void theLanesOfAContainerRunOnToWhatStandsBesideIt(double x, double y, double left, double right, double top,
            double bottom) {
        Lanes lanes = net(x, y);
        DoubleSummaryStatistics level = knots(lanes).filter(each -> each.y() == BOX.y() - MARGIN)
                .mapToDouble(Point::x).summaryStatistics();
        DoubleSummaryStatistics upright = knots(lanes).filter(each -> each.x() == BOX.x() - MARGIN)
                .mapToDouble(Point::y).summaryStatistics();
        assertEquals(List.of(left, right, top, bottom),
                List.of(level.getMin(), level.getMax(), upright.getMin(), upright.getMax()));
    }

    @Test
    void theLanesOfAContainerEndAtTheNearestOfSeveral() {
        Rect near = new Rect(260, 0, 100, 200);
        Rect far = new Rect(500, 0, 100, 200);
        List<Lanes.Spot> boxes = List.of(new Lanes.Spot(BOX, 1));
        Lanes lanes = new Lanes(List.of(CONTAINER, near, far), boxes, Stream.of(CONTAINER, near, far)
                .map(each -> new Lanes.Spot(each, Lanes.PAGE)).toList(), boxes, List.of(), MARGIN);
        assertEquals(248, knots(lanes).filter(each -> each.y() == BOX.y() - MARGIN).mapToDouble(Point::x).max()
                .orElseThrow());
    }

    /** Where lanes ended at their containers, more than half of these lines would turn in the room between. */
    @Test
    void linesBetweenFoldedColumnsCrossTheRoomBetweenThemStraightOver() {
        Mosaic mosaic = new Mosaic().container("a", 60).container("b", 60);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            mosaic.line("a." + i, "b." + random.nextInt(60));
        }
        Scene scene = mosaic.scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        double from = arrangement.boxes().get("a").right();
        double to = arrangement.boxes().get("b").x();
        assertEquals(List.of(), scene.lines().stream().filter(line -> stretches(arrangement.routes().get(line.id()).points())
                .anyMatch(each -> each.width() < 0.5 && each.x() > from && each.x() < to)).toList());
    }

    private static Stream<Rect> stretches(List<Point> points) {
        return IntStream.range(1, points.size()).mapToObj(i -> new Rect(points.get(i - 1).x(), points.get(i - 1).y(), 0, 0)
                .union(new Rect(points.get(i).x(), points.get(i).y(), 0, 0)));
    }

    private static Scene bands(Random random) {
        Mosaic mosaic = new Mosaic();
        List<String> names = List.of("top", "upper", "lower", "foot");
        names.forEach(each -> mosaic.container(each, 4));
        for (int i = 0; i < names.size() - 1; i++) {
            for (int line = 0; line < 4; line++) {
                mosaic.line(names.get(i) + "." + random.nextInt(4), names.get(i + 1) + "." + random.nextInt(4));
            }
        }
        return mosaic.scene(true, true);
    }

    private static Rect words(Box root, Arrangement arrangement) {
        LabelStyle style = root.view().look().label().style();
        Rect place = arrangement.boxes().get(root.id());
        return new Rect(place.x() + 8, place.y(), root.label().width(Typeface.of(style.bold()), style.pixels()),
                root.head());
    }

    @Test
    void noLineRunsThroughTheHeadingOfABandAndNoneIsWiderThanThatAsksFor() {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            Scene scene = bands(random);
            Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
            List<Rect> upright = arrangement.routes().values().stream().flatMap(each -> stretches(each.points()))
                    .filter(each -> each.width() < 0.5).toList();
            scene.roots().forEach(root -> assertTrue(upright.stream().noneMatch(words(root, arrangement)::overlaps),
                    () -> "a line through the words of " + root.id()));
            double left = arrangement.boxes().get("top").x();
            double first = scene.roots().stream().flatMap(root -> root.children().stream())
                    .mapToDouble(each -> arrangement.boxes().get(each.id()).x()).min().orElseThrow();
            double widest = scene.roots().stream().mapToDouble(root -> words(root, arrangement).width()).max().orElse(0);
            assertTrue(first - left < widest + 40, () -> "empty for " + (first - left));
        }
    }
}
