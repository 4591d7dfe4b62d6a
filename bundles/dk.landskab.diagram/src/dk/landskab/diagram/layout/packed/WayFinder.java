// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Side;

/**
 * Finds the cheapest way through the lanes: short, with few corners, across few lines and not where many run already.
 * What it finds is remembered for the next.
 */
final class WayFinder {

    private static final double CORNER = 45;
    private static final double CROSSING = 22;
    private static final double CROWD = 0.12;

    private final Lanes lanes;
    private final Foreign foreign;
    private final int[] uprightUse;
    private final int[] levelUse;
    private final double[] cost;
    private final int[] from;

    /** How much more a link costs for a line. */
    @FunctionalInterface
    interface Foreign {
        /** At least 1, for a link that ends at a knot. */
        double factor(int knot);
    }

    /** A way: the sides that it leaves and reaches boxes at, and its knots between. */
    record Way(Side leaving, Side reaching, List<Point> points) {
    }

    WayFinder(Lanes lanes, Foreign foreign) {
        this.lanes = lanes;
        this.foreign = foreign;
        this.uprightUse = new int[lanes.size()];
        this.levelUse = new int[lanes.size()];
        this.cost = new double[2 * lanes.size()];
        this.from = new int[2 * lanes.size()];
    }

    private record Open(double estimate, double cost, int state) implements Comparable<Open> {
        @Override
        public int compareTo(Open other) {
            int byCost = Double.compare(estimate, other.estimate);
            return byCost != 0 ? byCost : Integer.compare(state, other.state);
        }
    }

    /** The way from the doors of one box to those of another; empty where the lanes do not lead there. */
    Optional<Way> find(Map<Side, Integer> sources, Map<Side, Integer> targets) {
        if (sources.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Open> open = new PriorityQueue<>();
        Point goal = lanes.at(targets.values().iterator().next());
        sources.forEach((side, knot) -> {
            int state = 2 * knot + (side.isUpright() ? 1 : 0);
            cost[state] = 0;
            from[state] = -1;
            open.add(new Open(distance(knot, goal), 0, state));
        });
        double best = Double.MAX_VALUE;
        int reached = -1;
        while (!open.isEmpty() && open.peek().estimate() < best + 2 * CORNER) {
            Open each = open.remove();
            if (each.cost() > cost[each.state()]) {
                continue;
            }
            double arrival = each.cost() + arrival(each.state(), targets);
            if (arrival < best) {
                best = arrival;
                reached = each.state();
            }
            spread(each, goal, open);
        }
        return reached < 0 ? Optional.empty() : Optional.of(way(reached, sources, targets));
    }

    private void spread(Open each, Point goal, PriorityQueue<Open> open) {
        int knot = each.state() / 2;
        boolean upright = each.state() % 2 == 1;
        for (Lanes.Link link : lanes.from(knot)) {
            double step = link.length() * foreign.factor(link.to())
                    * (1 + CROWD * (link.upright() ? uprightUse : levelUse)[link.to()])
                    + (link.upright() == upright ? 0 : CORNER)
                    + CROSSING * (link.upright() ? levelUse : uprightUse)[link.to()];
            int state = 2 * link.to() + (link.upright() ? 1 : 0);
            double total = each.cost() + step;
            if (total < cost[state]) {
                cost[state] = total;
                from[state] = each.state();
                open.add(new Open(total + distance(link.to(), goal), total, state));
            }
        }
    }

    private double distance(int knot, Point goal) {
        return Math.max(0, Math.abs(lanes.at(knot).x() - goal.x()) + Math.abs(lanes.at(knot).y() - goal.y()) - 300);
    }

    /** What it costs to enter the target from a state; endless where the knot is none of its doors. */
    private static double arrival(int state, Map<Side, Integer> targets) {
        double least = Double.MAX_VALUE;
        for (Map.Entry<Side, Integer> door : targets.entrySet()) {
            if (door.getValue() == state / 2) {
                least = Math.min(least, door.getKey().isUpright() == (state % 2 == 1) ? 0 : CORNER);
            }
        }
        return least;
    }

    private Way way(int reached, Map<Side, Integer> sources, Map<Side, Integer> targets) {
        List<Integer> states = new ArrayList<>();
        for (int state = reached; state >= 0; state = from[state]) {
            states.add(state);
        }
        Collections.reverse(states);
        states.forEach(state -> (state % 2 == 1 ? uprightUse : levelUse)[state / 2]++);
        return new Way(side(sources, states.getFirst()), side(targets, states.getLast()),
                states.stream().map(state -> lanes.at(state / 2)).toList());
    }

    private static Side side(Map<Side, Integer> doors, int state) {
        return doors.entrySet().stream().filter(door -> door.getValue() == state / 2)
                .min((one, other) -> Boolean.compare(fits(other, state), fits(one, state)))
                .orElseThrow().getKey();
    }

    private static boolean fits(Map.Entry<Side, Integer> door, int state) {
        return door.getKey().isUpright() == (state % 2 == 1);
    }
}
