// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dk.landskab.exchange.update.Circles;
import dk.landskab.testkit.Share;

class CirclesTest {

    private record Edge(int from, int to) {
    }

    @Test
    void whatIsFoundIsEveryEdgeOfACircleOrBetweenTwo() {
        for (int seed = 0; seed < Share.of(5_000); seed++) {
            List<Edge> edges = edges(new Random(seed));
            Set<Edge> found = Circles.among(edges, Edge::from, Edge::to);
            Set<Edge> expected = edges.stream().filter(each -> comesFromCircle(each.from(), edges)
                    && leadsToCircle(each.to(), edges)).collect(Collectors.toSet());
            assertEquals(expected, found, "seed " + seed);
        }
    }

    @Test
    void withoutThemNoCircleIsLeft() {
        for (int seed = 0; seed < Share.of(5_000); seed++) {
            List<Edge> edges = new ArrayList<>(edges(new Random(seed)));
            edges.removeAll(Circles.among(edges, Edge::from, Edge::to));
            assertTrue(edges.stream().noneMatch(each -> reached(each.to(), edges).contains(each.from())));
        }
    }

    @Test
    void whereEveryNodeLeadsToOneItIsTheCirclesAndNoMore() {
        List<Edge> edges = List.of(new Edge(1, 2), new Edge(2, 3), new Edge(3, 1), new Edge(4, 1), new Edge(5, 5),
                new Edge(6, 4), new Edge(7, 8));
        assertEquals(Set.of(new Edge(1, 2), new Edge(2, 3), new Edge(3, 1), new Edge(5, 5)),
                Circles.among(edges, Edge::from, Edge::to));
    }

    private static List<Edge> edges(Random random) {
        return IntStream.range(0, random.nextInt(14)).mapToObj(i -> new Edge(random.nextInt(8), random.nextInt(8)))
                .distinct().toList();
    }

    private static boolean isOnCircle(int node, List<Edge> edges) {
        return edges.stream().anyMatch(each -> each.from() == node && reached(each.to(), edges).contains(node));
    }

    private static boolean leadsToCircle(int node, List<Edge> edges) {
        return reached(node, edges).stream().anyMatch(each -> isOnCircle(each, edges));
    }

    private static boolean comesFromCircle(int node, List<Edge> edges) {
        return leadsToCircle(node, edges.stream().map(each -> new Edge(each.to(), each.from())).toList());
    }

    /** The node and all that one gets to from it. */
    private static Set<Integer> reached(int node, List<Edge> edges) {
        Set<Integer> reached = new HashSet<>(Set.of(node));
        while (edges.stream().filter(each -> reached.contains(each.from())).map(Edge::to).toList().stream()
                .map(reached::add).reduce(false, Boolean::logicalOr)) {
            // until nothing is added
        }
        return reached;
    }
}
