// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.DependencyOrder;
import dk.landskab.analysis.Dependent;
import dk.landskab.analysis.Dependents;
import dk.landskab.analysis.State;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Who depends on whom, and who comes after whom, in random graphs with circles, against walking every way. */
class DependentsLawTest {

    private static final int SIZE = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private record Graph(Map<Integer, Set<Integer>> dependOn) {

        static Graph of(Random random) {
            Map<Integer, Set<Integer>> dependOn = new TreeMap<>();
            for (int i = 0; i < SIZE; i++) {
                dependOn.put(i, new TreeSet<>());
                for (int j = random.nextInt(3); j > 0; j--) {
                    dependOn.get(i).add(random.nextInt(SIZE));
                }
            }
            return new Graph(dependOn);
        }

        String sketch() {
            StringBuilder text = new StringBuilder();
            dependOn.forEach((each, others) -> {
                text.append("Application a").append(each).append('\n');
                others.forEach(other -> text.append("Dependency d").append(each).append(other).append(" dependent=a")
                        .append(each).append(" on=a").append(other).append('\n'));
            });
            return text.toString();
        }

        /** The distance of each that is reached from one, by going one step more until nothing changes. */
        Map<String, Integer> distances(int from, int reach) {
            Map<Integer, Integer> found = new TreeMap<>(Map.of(from, 0));
            for (int step = 1; step <= reach; step++) {
                for (int each = 0; each < SIZE; each++) {
                    int last = step - 1;
                    if (dependOn.get(each).stream().anyMatch(other -> found.getOrDefault(other, SIZE) == last)) {
                        found.putIfAbsent(each, step);
                    }
                }
            }
            Map<String, Integer> named = new TreeMap<>();
            found.forEach((each, distance) -> named.put("a" + each, distance));
            named.remove("a" + from);
            return named;
        }

        /** Whether one waits for another over any number of steps. */
        boolean isWaiting(int one, int other) {
            Set<Integer> before = new TreeSet<>(dependOn.get(one));
            for (int i = 0; i < SIZE; i++) {
                new ArrayList<>(before).forEach(each -> before.addAll(dependOn.get(each)));
            }
            return before.contains(other);
        }
    }

    @Test
    void everyDependentIsFoundAtItsShortestDistanceAndACutOneIsSaidToBe() {
        Random random = new Random(6);
        for (int i = 0; i < Share.of(15_000); i++) {
            Graph graph = Graph.of(random);
            Landscape landscape = Sketch.of(graph.sketch());
            State state = State.at(landscape, TODAY);
            int reach = 1 + random.nextInt(4);
            List<Element> asked = List.of(landscape.find("a0", Element.class).orElseThrow());
            Map<String, Integer> expected = graph.distances(0, reach);

            Dependents all = Dependents.of(asked, state, reach, SIZE);
            Map<String, Integer> found = new TreeMap<>();
            all.found().forEach(each -> found.put(each.element().getId(), each.distance()));
            assertEquals(expected, found, graph::sketch);
            assertEquals(all.found().stream().sorted(Comparator.comparing(Dependent::distance).thenComparing(each ->
                each.element().getId())).toList(), all.found());

            int atMost = random.nextInt(3);
            Dependents some = Dependents.of(asked, state, reach, atMost);
            assertEquals(expected.size() > atMost, some.isCut(), graph::sketch);
            assertEquals(Math.min(atMost, expected.size()), some.found().size());
            some.found().forEach(each -> assertEquals(expected.get(each.element().getId()), each.distance()));
        }
    }

    @Test
    void eachComesAfterThoseItWaitsForAndOnlyWhatWaitsForACircleIsLeftOver() {
        Random random = new Random(7);
        int circular = 0;
        for (int i = 0; i < Share.of(15_000); i++) {
            Graph graph = Graph.of(random);
            DependencyOrder<Integer> order = DependencyOrder.of(graph.dependOn.keySet(), graph.dependOn::get,
                    Comparator.naturalOrder());

            assertEquals(graph.dependOn.keySet(), new TreeSet<>(order.order()));
            List<Integer> stuck = graph.dependOn.keySet().stream().filter(each -> graph.isWaiting(each, each)
                    || graph.dependOn.keySet().stream().anyMatch(other -> graph.isWaiting(each, other)
                            && graph.isWaiting(other, other))).toList();
            assertEquals(stuck, order.circular(), graph::sketch);
            for (int each : order.order().subList(0, SIZE - stuck.size())) {
                graph.dependOn.get(each).forEach(other -> assertTrue(
                        order.order().indexOf(other) < order.order().indexOf(each), graph::sketch));
            }
            circular += stuck.size();
        }
        assertTrue(circular > 0);
    }
}
