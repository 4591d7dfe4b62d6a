// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.layout.Side;
import dk.landskab.diagram.layout.packed.Frontier;
import dk.landskab.diagram.layout.packed.LaneRouter;
import dk.landskab.diagram.layout.packed.Lanes;
import dk.landskab.diagram.layout.packed.PackedArranger;
import dk.landskab.diagram.layout.packed.Skyline;
import dk.landskab.diagram.layout.packed.WayFinder;
import dk.landskab.testkit.Share;

/** Ways through the gaps against searches that anybody believes, and what finding them takes, counted. */
class WayTest {

    private static final double MARGIN = 20;

    /** Containers of boxes in a row, each with a grid of boxes. */
    private record Town(List<Rect> containers, List<Lanes.Spot> boxes, Lanes lanes) {

        static Town of(Random random) {
            List<Rect> containers = new ArrayList<>();
            List<Lanes.Spot> boxes = new ArrayList<>();
            double x = 0;
            for (int i = 1; i <= 1 + random.nextInt(3); i++) {
                int columns = 1 + random.nextInt(3);
                int rows = 1 + random.nextInt(3);
                for (int j = 0; j < columns * rows; j++) {
                    boxes.add(new Lanes.Spot(new Rect(x + 40 + j % columns * 140, 60 + j / columns * 90, 100, 50), i));
                }
                containers.add(new Rect(x, 0, 40 + columns * 140, 60 + rows * 90));
                x += 40 + columns * 140 + 40;
            }
            return new Town(containers, boxes, new Lanes(containers, boxes,
                    containers.stream().map(each -> new Lanes.Spot(each, Lanes.PAGE)).toList(), boxes, List.of(), MARGIN));
        }
    }

    /** Looks at everything, one knot after another, and remembers by itself where lines run. */
    private static final class Patient {

        private final Lanes lanes;
        private final Map<Point, Integer> upright = new HashMap<>();
        private final Map<Point, Integer> level = new HashMap<>();

        Patient(Lanes lanes) {
            this.lanes = lanes;
        }

        double cost(Map<Side, Integer> sources, Map<Side, Integer> targets) {
            double[] cost = new double[2 * lanes.size()];
            Arrays.fill(cost, Double.MAX_VALUE);
            sources.forEach((side, knot) -> cost[2 * knot + (side.isUpright() ? 1 : 0)] = 0);
            for (boolean better = true; better;) {
                better = false;
                for (int state = 0; state < cost.length; state++) {
                    for (Lanes.Link link : cost[state] == Double.MAX_VALUE ? List.<Lanes.Link>of() : lanes.from(state / 2)) {
                        int to = 2 * link.to() + (link.upright() ? 1 : 0);
                        double total = cost[state] + step(link) + (link.upright() == (state % 2 == 1) ? 0 : 45);
                        better |= total < cost[to] - 1e-9;
                        cost[to] = Math.min(cost[to], total);
                    }
                }
            }
            return targets.entrySet().stream().mapToDouble(door -> Math.min(
                    cost[2 * door.getValue()] + (door.getKey().isUpright() ? 45 : 0),
                    cost[2 * door.getValue() + 1] + (door.getKey().isUpright() ? 0 : 45))).min().orElse(Double.MAX_VALUE);
        }

        private double step(Lanes.Link link) {
            int along = (link.upright() ? upright : level).getOrDefault(lanes.at(link.to()), 0);
            int across = (link.upright() ? level : upright).getOrDefault(lanes.at(link.to()), 0);
            return link.length() * (1 + 0.12 * along) + 22 * across;
        }

        void remember(WayFinder.Way way) {
            boolean runsUpright = way.leaving().isUpright();
            for (int i = 0; i < way.points().size(); i++) {
                Point at = way.points().get(i);
                runsUpright = i == 0 ? runsUpright : at.x() == way.points().get(i - 1).x();
                (runsUpright ? upright : level).merge(at, 1, Integer::sum);
            }
        }
    }

    @Test
    void withFewLinesEveryWayIsTheCheapestThereIs() {
        Random random = new Random(21);
        for (int i = 0; i < Share.of(300); i++) {
            Town town = Town.of(random);
            WayFinder finder = new WayFinder(town.lanes(), knot -> 1, 8);
            Patient patient = new Patient(town.lanes());
            for (int line = 0; line < 8; line++) {
                var from = town.lanes().doors(town.boxes().get(random.nextInt(town.boxes().size())));
                var to = town.lanes().doors(town.boxes().get(random.nextInt(town.boxes().size())));
                Optional<WayFinder.Way> way = finder.find(from, to);
                assertEquals(patient.cost(from, to), way.map(WayFinder.Way::cost).orElse(Double.MAX_VALUE), 0.01);
                way.ifPresent(patient::remember);
            }
        }
    }

    @Test
    void withManyLinesAWayIsNeverMuchDearerThanTheCheapest() {
        Random random = new Random(22);
        double paid = 0;
        double least = 0;
        for (int i = 0; i < Share.of(300); i++) {
            Town town = Town.of(random);
            WayFinder hasty = new WayFinder(town.lanes(), knot -> 1, 1_000_000);
            var from = town.lanes().doors(town.boxes().get(random.nextInt(town.boxes().size())));
            var to = town.lanes().doors(town.boxes().get(random.nextInt(town.boxes().size())));
            double cheapest = new Patient(town.lanes()).cost(from, to);
            paid += hasty.find(from, to).map(WayFinder.Way::cost).orElseThrow();
            least += cheapest;
        }
        assertTrue(paid >= least - 0.01 && paid < 1.2 * least, paid + " for " + least);
    }

    @Test
    void everyBoxInAGridHasFourDoors() {
        Random random = new Random(23);
        for (int i = 0; i < Share.of(200); i++) {
            Town town = Town.of(random);
            town.boxes().forEach(box -> {
                Map<Side, Integer> doors = town.lanes().doors(box);
                assertEquals(4, doors.size(), box::toString);
                doors.forEach((side, knot) -> assertTrue(Math.abs(side.at(box.rect(), 0.5).x() - town.lanes().at(knot).x())
                        + Math.abs(side.at(box.rect(), 0.5).y() - town.lanes().at(knot).y()) < MARGIN + 4, side::name));
            });
        }
    }

    @Test
    void noLinkRunsThroughABoxAndAllLeadBothWays() {
        Random random = new Random(24);
        for (int i = 0; i < Share.of(200); i++) {
            Town town = Town.of(random);
            for (int knot = 0; knot < town.lanes().size(); knot++) {
                Point here = town.lanes().at(knot);
                for (Lanes.Link link : town.lanes().from(knot)) {
                    Point there = town.lanes().at(link.to());
                    Rect run = new Rect(here.x(), here.y(), 0, 0).union(new Rect(there.x(), there.y(), 0, 0)).grown(0.01);
                    assertTrue(town.boxes().stream().noneMatch(box -> box.rect().overlaps(run)), run::toString);
                    int back = knot;
                    assertTrue(town.lanes().from(link.to()).stream().anyMatch(each -> each.to() == back));
                }
            }
        }
    }

    /** Twelve containers of boxes and half as many lines again, as in the largest landscapes. */
    private static Scene city(int boxes) {
        Random random = new Random(25);
        Mosaic mosaic = new Mosaic();
        for (int i = 0; i < 12; i++) {
            mosaic.container("c" + i, boxes / 12);
        }
        for (int i = 0; i < boxes * 3 / 2; i++) {
            mosaic.line(any(random, boxes), any(random, boxes));
        }
        return mosaic.scene(false, false);
    }

    private static String any(Random random, int boxes) {
        return "c" + random.nextInt(12) + "." + random.nextInt(boxes / 12);
    }

    /** Steps of the search for each hundred pixels of the ways that it found. */
    private static double work(int boxes) {
        Scene scene = city(boxes);
        Map<String, Rect> places = PackedArranger.arrange(scene, () -> true).boxes();
        LaneRouter router = new LaneRouter(scene, places, 12);
        double length = router.routes(Cancelled.NEVER).values().stream().mapToDouble(route -> {
            double sum = 0;
            for (int i = 1; i < route.points().size(); i++) {
                sum += Math.abs(route.points().get(i).x() - route.points().get(i - 1).x())
                        + Math.abs(route.points().get(i).y() - route.points().get(i - 1).y());
            }
            return sum;
        }).sum();
        return router.steps() / length * 100;
    }

    @Test
    void theStepsOfTheSearchAreInProportionToTheLengthOfTheWays() {
        double small = work(1_200);
        double large = work(4_800);
        assertTrue(large < 1.5 * small, () -> small + " steps for 100 px at 1,200 boxes, " + large + " at 4,800");
        assertTrue(large < 8, () -> large + " steps for 100 px");
    }

    @Test
    void theNetHasAsManyKnotsAsThereAreBoxes() {
        double small = knots(12);
        double large = knots(24);
        assertTrue(large < 1.5 * small, () -> small + " knots a box in a town of 12 by 12 boxes, " + large + " in 24 by 24");
    }

    private static double knots(int side) {
        List<Rect> containers = new ArrayList<>();
        List<Lanes.Spot> boxes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            containers.add(new Rect(i * (side * 140 + 80), 0, 40 + side * 140, 60 + side * 90));
            for (int j = 0; j < side * side; j++) {
                boxes.add(new Lanes.Spot(new Rect(containers.get(i).x() + 40 + j % side * 140 + i * 7,
                        60 + j / side * 90 + i * 11, 100, 50), i + 1));
            }
        }
        Lanes lanes = new Lanes(containers, boxes, containers.stream().map(each -> new Lanes.Spot(each, Lanes.PAGE)).toList(),
                boxes, List.of(), MARGIN);
        return (double) lanes.size() / boxes.size();
    }

    @Test
    void whatIsTakenFromAFrontierIsTheLeastWhateverTheOrder() {
        Random random = new Random(26);
        Frontier frontier = new Frontier();
        for (int i = 0; i < Share.of(500); i++) {
            frontier.clear();
            PriorityQueue<List<Double>> plain = new PriorityQueue<>((one, other) -> one.get(0).equals(other.get(0))
                    ? one.get(1).compareTo(other.get(1)) : one.get(0).compareTo(other.get(0)));
            for (int state = 0; state < 200; state++) {
                double estimate = random.nextInt(40);
                frontier.add(estimate, estimate / 2, state);
                plain.add(List.of(estimate, (double) state));
                while (random.nextInt(3) == 0 && !plain.isEmpty()) {
                    assertEquals(plain.remove(), List.of(frontier.nearest(), (double) frontier.state()));
                    assertEquals(frontier.nearest() / 2, frontier.cost());
                    frontier.remove();
                }
            }
            assertEquals(plain.isEmpty(), frontier.isEmpty());
        }
    }

    @Test
    void aSkylineIsAsHighAsWhatLiesBelow() {
        Random random = new Random(27);
        for (int i = 0; i < Share.of(1_000); i++) {
            int[][] things = new int[1 + random.nextInt(40)][2];
            for (int[] each : things) {
                each[0] = random.nextInt(50);
                each[1] = each[0] + 1 + random.nextInt(20);
            }
            Skyline skyline = new Skyline(Arrays.stream(things).flatMapToInt(Arrays::stream).asDoubleStream().toArray());
            int[] heights = new int[things.length];
            for (int j = 0; j < things.length; j++) {
                for (int below = 0; below < j; below++) {
                    if (things[j][0] < things[below][1] && things[below][0] < things[j][1]) {
                        heights[j] = Math.max(heights[j], heights[below] + 1);
                    }
                }
                assertEquals(heights[j], skyline.lay(things[j][0], things[j][1]));
            }
        }
    }
}
