// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.layout.packed.PackedArranger;
import dk.landskab.testkit.Share;

/** Maps, columns, boards and bands: boxes apart and in order, lines in the gaps between them. */
class PackedTest {

    private static Scene random(Random random, boolean layered) {
        Mosaic mosaic = new Mosaic();
        List<String> leaves = new ArrayList<>();
        int containers = 1 + random.nextInt(7);
        for (int i = 0; i < containers; i++) {
            int boxes = 1 + random.nextInt(12);
            mosaic.container("c" + i, boxes);
            for (int j = 0; j < boxes; j++) {
                leaves.add("c" + i + "." + j);
            }
        }
        for (int i = 0; i < random.nextInt(2 * leaves.size()); i++) {
            mosaic.line(leaves.get(random.nextInt(leaves.size())), leaves.get(random.nextInt(leaves.size())));
        }
        return mosaic.scene(layered, false);
    }

    private static void assertSound(Scene scene, Arrangement arrangement) {
        assertApart(scene.roots(), arrangement);
        scene.boxes().forEach(box -> {
            assertApart(box.children(), arrangement);
            box.children().forEach(child -> assertTrue(rect(arrangement, box).contains(rect(arrangement, child)),
                    () -> child.id() + " outside of " + box.id()));
        });
        List<Box> leaves = scene.boxes().filter(box -> box.children().isEmpty()).toList();
        scene.lines().forEach(line -> {
            List<Point> points = arrangement.routes().get(line.id()).points();
            assertTrue(rect(arrangement, line.view().source()).grown(0.5).contains(points.getFirst()), line::id);
            assertTrue(rect(arrangement, line.view().target()).grown(0.5).contains(points.getLast()), line::id);
            for (int i = 1; i < points.size(); i++) {
                Rect stretch = stretch(points.get(i - 1), points.get(i));
                assertTrue(stretch.width() < 0.5 || stretch.height() < 0.5, () -> "slanted " + points);
                assertTrue(leaves.stream().noneMatch(leaf -> stretch.grown(0.01)
                        .overlaps(rect(arrangement, leaf).grown(-1))), () -> line.id() + " through a box: " + points);
            }
        });
    }

    private static void assertApart(List<Box> boxes, Arrangement arrangement) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(rect(arrangement, boxes.get(i)).overlaps(rect(arrangement, boxes.get(j))),
                        boxes.get(i).id() + " on " + boxes.get(j).id());
            }
        }
    }

    private static Rect rect(Arrangement arrangement, Box box) {
        return arrangement.boxes().get(box.id());
    }

    private static Rect rect(Arrangement arrangement, String box) {
        return arrangement.boxes().get(box);
    }

    private static Rect stretch(Point one, Point other) {
        return new Rect(one.x(), one.y(), 0, 0).union(new Rect(other.x(), other.y(), 0, 0));
    }

    @Test
    void aMapOfAnythingIsSound() {
        Random random = new Random(11);
        for (int i = 0; i < Share.of(400); i++) {
            Scene scene = random(random, false);
            assertSound(scene, PackedArranger.arrange(scene, Cancelled.NEVER));
        }
    }

    @Test
    void whatStandsSideBySideIsSoundTooWhereItCanStandSo() {
        Random random = new Random(12);
        int found = 0;
        for (int i = 0; i < Share.of(4_000); i++) {
            Scene scene = random(random, true);
            var arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER);
            arrangement.ifPresent(each -> assertSound(scene, each));
            found += arrangement.isPresent() ? 1 : 0;
        }
        assertTrue(found > 10, "only " + found + " scenes had columns");
    }

    @Test
    void boxesStandInTheOrderInWhichTheyAreNamed() {
        Random random = new Random(13);
        for (int i = 0; i < Share.of(200); i++) {
            Scene scene = random(random, false);
            Arrangement arrangement = PackedArranger.arrange(scene, Cancelled.NEVER);
            assertInOrder(scene.roots(), arrangement);
            scene.roots().forEach(root -> assertInOrder(root.children(), arrangement));
        }
    }

    private static void assertInOrder(List<Box> boxes, Arrangement arrangement) {
        for (int i = 1; i < boxes.size(); i++) {
            Rect before = rect(arrangement, boxes.get(i - 1));
            Rect after = rect(arrangement, boxes.get(i));
            assertTrue(after.x() >= before.right() || after.y() >= before.bottom(), boxes.get(i).id());
        }
    }

    @Test
    void theSameSceneIsArrangedTheSameWay() {
        Scene scene = random(new Random(14), false);
        assertEquals(PackedArranger.arrange(scene, Cancelled.NEVER), PackedArranger.arrange(scene, Cancelled.NEVER));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 60, 240})
    void aMapIsNeitherAStripNorATower(int boxes) {
        Mosaic mosaic = new Mosaic();
        for (int i = 0; i < 6; i++) {
            mosaic.container("c" + i, boxes / 6 + 1);
        }
        Rect bounds = PackedArranger.arrange(mosaic.scene(false, false), Cancelled.NEVER).bounds();
        double shape = bounds.width() / bounds.height();
        assertTrue(shape > 0.6 && shape < 3.2, () -> bounds.toString());
    }

    @Test
    void linesThatShareAGapRunApart() {
        Mosaic mosaic = new Mosaic().container("a", 8).container("b", 8);
        for (int i = 0; i < 8; i++) {
            mosaic.line("a." + i, "b." + (7 - i));
        }
        Scene scene = mosaic.scene(false, false);
        Arrangement arrangement = PackedArranger.arrange(scene, Cancelled.NEVER);
        List<Rect> upright = arrangement.routes().values().stream().flatMap(route -> {
            List<Rect> stretches = new ArrayList<>();
            for (int i = 2; i < route.points().size() - 1; i++) {
                stretches.add(stretch(route.points().get(i - 1), route.points().get(i)));
            }
            return stretches.stream();
        }).filter(each -> each.width() < 0.5 && each.height() > 20).toList();
        for (int i = 0; i < upright.size(); i++) {
            for (int j = i + 1; j < upright.size(); j++) {
                Rect one = upright.get(i);
                Rect other = upright.get(j);
                boolean besides = one.y() + 8 < other.bottom() && other.y() + 8 < one.bottom();
                assertTrue(!besides || Math.abs(one.x() - other.x()) > 1, () -> one + " on " + other);
            }
        }
    }

    @Test
    void linesThatReachOneBoxReachItApart() {
        Random random = new Random(15);
        for (int i = 0; i < Share.of(200); i++) {
            Mosaic mosaic = new Mosaic().container("a", 12).container("b", 6);
            for (int line = 0; line < 12; line++) {
                mosaic.line("a." + line, "b." + random.nextInt(6));
            }
            Scene scene = mosaic.scene(false, false);
            Arrangement arrangement = PackedArranger.arrange(scene, Cancelled.NEVER);
            List<Point> ends = scene.lines().stream().map(line -> arrangement.routes().get(line.id()).points().getLast())
                    .toList();
            assertEquals(ends.size(), ends.stream().distinct().count(), () -> "two arrows on each other: " + ends);
        }
    }

    @Test
    void aLineThatNobodyWaitsForRunsStraight() {
        Scene scene = new Mosaic().container("a", 3).container("b", 3).line("a.0", "b.2").scene(false, false);
        Arrangement arrangement = PackedArranger.arrange(scene, () -> true);
        assertEquals(2, arrangement.routes().get("line0").points().size());
        assertEquals(8, arrangement.boxes().size());
    }

    @Test
    void aLineToItselfGoesRoundACorner() {
        Scene scene = new Mosaic().container("a", 2).line("a.0", "a.0").scene(false, false);
        Arrangement arrangement = PackedArranger.arrange(scene, Cancelled.NEVER);
        assertTrue(arrangement.routes().get("line0").points().size() >= 4);
        assertSound(scene, arrangement);
    }

    @Test
    void columnsStandFromLeftToRightAndWhatNoLineTouchesBelow() {
        Scene scene = new Mosaic().container("rest", 2).container("a", 3).container("b", 2).container("c", 4)
                .line("a.0", "b.0").line("a.1", "b.1").line("b.0", "c.3").line("c.0", "c.1").scene(true, false);
        Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        assertSound(scene, arrangement);
        assertTrue(rect(arrangement, "a").right() < rect(arrangement, "b").x());
        assertTrue(rect(arrangement, "b").right() < rect(arrangement, "c").x());
        assertTrue(rect(arrangement, "rest").y() >= rect(arrangement, "a").bottom());
    }

    @Test
    void linesBetweenColumnsDoNotCrossWhereAnOrderAvoidsIt() {
        Mosaic mosaic = new Mosaic().container("a", 6).container("b", 6);
        for (int i = 0; i < 6; i++) {
            mosaic.line("a." + i, "b." + (5 - i));
        }
        Scene scene = mosaic.scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        scene.lines().forEach(line -> assertEquals(1, arrangement.routes().get(line.id()).points().stream()
                .map(point -> Math.round(point.y())).distinct().count(), () -> "bent " + line.id()));
    }

    @Test
    void whereALineLeadsOverAColumnThereAreNone() {
        Scene scene = new Mosaic().container("a", 1).container("b", 1).container("c", 1).container("d", 1)
                .line("a.0", "b.0").line("b.0", "c.0").line("c.0", "d.0").line("d.0", "b.0").scene(true, false);
        assertTrue(PackedArranger.sideBySide(scene, Cancelled.NEVER).isEmpty());
    }

    @Test
    void aChainIsABoardWithLinesAtOneHeight() {
        Scene scene = new Mosaic().container("a", 3).container("b", 1).box("gate").container("done", 2)
                .line("a", "gate").line("gate", "b").scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertApart(scene.roots(), arrangement);
        List<String> order = scene.roots().stream().map(Box::id)
                .sorted((one, other) -> Double.compare(rect(arrangement, one).x(), rect(arrangement, other).x())).toList();
        assertEquals(List.of("a", "gate", "b", "done"), order);
        assertEquals(1, arrangement.routes().values().stream().flatMap(route -> route.points().stream()).map(Point::y)
                .collect(Collectors.toSet()).size());
        assertEquals(rect(arrangement, "a").bottom(), rect(arrangement, "b").bottom());
    }

    @Test
    void aBoardNeedsAChain() {
        assertTrue(PackedArranger.sideBySide(new Mosaic().container("a", 1).container("b", 1).line("a", "b")
                .line("b", "a").scene(true, false), Cancelled.NEVER).isEmpty());
        assertTrue(PackedArranger.sideBySide(new Mosaic().container("a", 1).container("b", 1).container("c", 1)
                .line("a", "b").line("a", "c").scene(true, false), Cancelled.NEVER).isEmpty());
        assertTrue(PackedArranger.sideBySide(new Mosaic().container("a", 1).scene(true, false), Cancelled.NEVER).isEmpty());
    }

    @Test
    void longColumnsOfABoardAreFolded() {
        Scene scene = new Mosaic().container("a", 30).container("b", 1).line("a", "b").scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertTrue(rect(arrangement, "a").width() > 2 * rect(arrangement, "a.0").width());
        assertApart(scene.roots().getFirst().children(), arrangement);
    }

    @Test
    void bandsAreEquallyWideAndInOrderWhateverTheLinesSay() {
        Scene scene = new Mosaic().container("top", 2).container("middle", 5).container("foot", 1).line("top.0", "foot.0")
                .line("middle.1", "foot.0").line("middle.0", "top.1").scene(true, true);
        Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        List<Rect> bands = scene.roots().stream().map(root -> rect(arrangement, root)).toList();
        for (int i = 1; i < bands.size(); i++) {
            assertEquals(bands.getFirst().x(), bands.get(i).x());
            assertEquals(bands.getFirst().width(), bands.get(i).width());
            assertTrue(bands.get(i).y() >= bands.get(i - 1).bottom());
        }
    }

    @Test
    void aWideBoardHasLongerColumnsRatherThanMore() {
        Mosaic mosaic = new Mosaic();
        for (String name : List.of("a", "b", "c", "d")) {
            mosaic.container(name, 40);
        }
        Scene scene = mosaic.line("a", "b").line("b", "c").line("c", "d").scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertTrue(arrangement.bounds().width() < 2.5 * arrangement.bounds().height(), () -> "" + arrangement.bounds());
        assertApart(scene.roots().getFirst().children(), arrangement);
    }

    /** Two containers of so many boxes, each connected with the one beside it, and one that no line touches. */
    private static Scene columns(int boxes) {
        Mosaic mosaic = new Mosaic().container("a", boxes).container("b", boxes).container("rest", boxes);
        for (int i = 0; i < boxes; i++) {
            mosaic.line("a." + i, "b." + i);
        }
        return mosaic.scene(true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100, 400, 1000})
    void columnsThatNobodyCouldPrintAreFolded(int boxes) {
        Scene scene = columns(boxes);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        double shape = arrangement.bounds().width() / arrangement.bounds().height();
        assertTrue(shape > 0.7 && shape < 2.2, () -> "not a sheet: " + arrangement.bounds());
        assertTrue(rect(arrangement, "a").right() < rect(arrangement, "b").x());
        scene.roots().forEach(root -> root.children().forEach(child -> assertTrue(
                rect(arrangement, root).contains(rect(arrangement, child)), child::id)));
        assertInOrder(scene.roots().getFirst().children(), arrangement);
    }

    @Test
    void whatIsFoldedIsSound() {
        for (int boxes : new int[] {20, 37, 90}) {
            Scene scene = columns(boxes);
            assertSound(scene, PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow());
        }
    }

    @Test
    void noLineRunsThroughWhatNoLineTouches() {
        Scene scene = columns(120);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        Rect rest = rect(arrangement, "rest");
        arrangement.routes().values().forEach(route -> route.points()
                .forEach(point -> assertTrue(point.y() <= rest.y(), () -> point + " in " + rest)));
    }

    @Test
    void fewBoxesStandInOneColumnEach() {
        Scene scene = columns(6);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertEquals(1, scene.roots().getFirst().children().stream().map(child -> rect(arrangement, child).x())
                .distinct().count());
    }

    @Test
    void aFoldedPictureThatNobodyWaitsForIsFinishedAtOnce() {
        Scene scene = columns(200);
        Arrangement arrangement = PackedArranger.sideBySide(scene, () -> true).orElseThrow();
        assertEquals(200, arrangement.routes().size());
        assertApart(scene.roots(), arrangement);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 12, 20})
    void aLongBoardIsWrittenInRowsLikeALineOfWords(int phases) {
        Mosaic mosaic = new Mosaic();
        for (int i = 0; i < phases; i++) {
            mosaic.container("p" + i, 3).box("g" + i).line("p" + i, "g" + i);
            if (i > 0) {
                mosaic.line("g" + (i - 1), "p" + i);
            }
        }
        Scene scene = mosaic.scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertSound(scene, arrangement);
        assertTrue(arrangement.bounds().width() <= Math.max(1400, 3 * arrangement.bounds().height()),
                () -> "" + arrangement.bounds());
        assertInOrder(scene.roots(), arrangement);
        for (int i = 0; i < phases; i++) {
            assertTrue(rect(arrangement, "p" + i).right() < rect(arrangement, "g" + i).x(), "a row ends before a gate");
        }
    }

    /** Scenes of every shape that stands side by side. */
    static Stream<Scene> shapes() {
        Mosaic board = new Mosaic().container("a", 30).box("gate").container("b", 3).line("a", "gate").line("gate", "b");
        Mosaic rows = new Mosaic();
        for (int i = 0; i < 9; i++) {
            rows.container("p" + i, 2);
            if (i > 0) {
                rows.line("p" + (i - 1), "p" + i);
            }
        }
        return Stream.of(columns(5), columns(60), columns(300), board.scene(true, false), rows.scene(true, false));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatIsDrawnAgainStaysWhereItStood(Scene scene) {
        Arrangement first = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        Arrangement again = Arranger.arrange(scene, Kept.of(first), Cancelled.NEVER);
        first.boxes().forEach((id, place) -> assertEquals(place, again.boxes().get(id), id));
        first.routes().forEach((id, route) -> assertEquals(route.points(), again.routes().get(id).points(), id));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theSameSceneIsArrangedTheSame(Scene scene) {
        assertEquals(Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER),
                Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER));
    }

    /** Two or three containers of many boxes, with lines from any box to any of the next. */
    private static Scene crowded(Random random) {
        Mosaic mosaic = new Mosaic();
        int columns = 2 + random.nextInt(2);
        int[] sizes = new int[columns];
        for (int i = 0; i < columns; i++) {
            sizes[i] = 25 + random.nextInt(40);
            mosaic.container("c" + i, sizes[i]);
        }
        for (int i = 1; i < columns; i++) {
            mosaic.line("c" + (i - 1) + ".0", "c" + i + ".0");
            for (int line = random.nextInt(60); line > 0; line--) {
                mosaic.line("c" + (i - 1) + "." + random.nextInt(sizes[i - 1]), "c" + i + "." + random.nextInt(sizes[i]));
            }
        }
        return mosaic.container("rest", 1 + random.nextInt(30)).scene(true, false);
    }

    @Test
    void foldedColumnsAreSoundWhateverTheLinesConnect() {
        Random random = new Random(14);
        for (int i = 0; i < Share.of(60); i++) {
            Scene scene = crowded(random);
            Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
            assertSound(scene, arrangement);
            assertTrue(rect(arrangement, "c0").right() < rect(arrangement, "c1").x());
            arrangement.routes().values().forEach(route -> route.points().forEach(point -> assertTrue(
                    point.y() <= rect(arrangement, "rest").y(), "a line runs through what no line touches")));
        }
    }

    @Test
    void narrowContainersShareAShelf() {
        Mosaic mosaic = new Mosaic().container("who", 60);
        for (int i = 0; i < 12; i++) {
            mosaic.container("p" + i, i == 0 ? 30 : 1).line("who." + i * 5, "p" + i + ".0");
        }
        Scene scene = mosaic.scene(true, false);
        Arrangement arrangement = PackedArranger.sideBySide(scene, Cancelled.NEVER).orElseThrow();
        assertApart(scene.roots(), arrangement);
        long shelves = scene.roots().stream().skip(1).map(root -> rect(arrangement, root).y()).distinct().count();
        assertTrue(shelves < 10, () -> shelves + " shelves");
    }
}
