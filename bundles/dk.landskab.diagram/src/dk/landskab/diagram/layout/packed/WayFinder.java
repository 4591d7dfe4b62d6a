// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Side;

/**
 * Finds a cheap way through the lanes: short, with few corners, across few lines and not where many run already. What it
 * finds is remembered for the next. With few lines the way is the cheapest; with many the search goes for its goal, at
 * the price that ways have had of late, so that its steps are in proportion to the length of the way and not to the size
 * of the picture.
 */
public final class WayFinder {

    private static final double CORNER = 45;
    private static final double CROSSING = 22;
    private static final double CROWD = 0.12;
    /** With more lines than this nobody sees which way would have been the cheapest. */
    private static final int FEW = 1_000;
    /** Where more lines run, one more makes no difference to a search that goes for its goal. */
    private static final int FULL = 12;
    /** How much dearer the rest of a way is guessed to be than ways have been: the more, the straighter the search. */
    private static final double HASTE = 1.3;

    /** How fast what ways have cost is forgotten: the older half counts as much as the newer after some thirty. */
    private static final double MEMORY = 0.98;

    private final boolean isHasty;
    private final int full;
    private final Lanes lanes;
    private final Foreign foreign;
    private final int[] uprightUse;
    private final int[] levelUse;
    private final double[] cost;
    private final int[] from;
    /** The number of the search that reached a state last: what others left there need not be wiped out. */
    private final int[] search;
    private final Frontier open = new Frontier();
    private int searches;
    private long steps;
    private double paid = 1;
    private double gone = 1;

    /** How much more a link costs for a line. */
    @FunctionalInterface
    public interface Foreign {
        /** At least 1, for a link that ends at a knot. */
        double factor(int knot);
    }

    /** A way: the sides that it leaves and reaches boxes at, its knots between, and what it cost when it was found. */
    public record Way(Side leaving, Side reaching, List<Point> points, double cost) {
    }

    /**
     * Knows of no way yet.
     *
     * @param lines how many ways will be sought
     */
    public WayFinder(Lanes lanes, Foreign foreign, int lines) {
        this.isHasty = lines > FEW;
        this.full = isHasty ? FULL : Integer.MAX_VALUE;
        this.lanes = lanes;
        this.foreign = foreign;
        this.uprightUse = new int[lanes.size()];
        this.levelUse = new int[lanes.size()];
        this.cost = new double[2 * lanes.size()];
        this.from = new int[2 * lanes.size()];
        this.search = new int[2 * lanes.size()];
    }

    /** Where a search leads to: the smallest rectangle around the doors of a box. */
    private record Goal(double left, double top, double right, double bottom) {

        double distance(Point from) {
            return Math.max(0, Math.max(left - from.x(), from.x() - right))
                    + Math.max(0, Math.max(top - from.y(), from.y() - bottom));
        }
    }

    private Goal goal(Map<Side, Integer> doors) {
        List<Point> points = doors.values().stream().map(lanes::at).toList();
        return new Goal(points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(0));
    }

    /** How many states all searches have looked at. */
    public long steps() {
        return steps;
    }

    /** The way from the doors of one box to those of another; empty where the lanes do not lead there. */
    public Optional<Way> find(Map<Side, Integer> sources, Map<Side, Integer> targets) {
        if (sources.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        searches++;
        open.clear();
        Goal goal = goal(targets);
        sources.forEach((side, knot) -> reach(2 * knot + (side.isUpright() ? 1 : 0), 0, -1, goal));
        double best = Double.MAX_VALUE;
        int reached = -1;
        while (!open.isEmpty() && open.nearest() < best + 2 * CORNER) {
            int state = open.state();
            double paidHere = open.cost();
            open.remove();
            if (paidHere > cost[state]) {
                continue;
            }
            steps++;
            double arrival = paidHere + arrival(state, targets);
            if (arrival < best) {
                best = arrival;
                reached = state;
            }
            spread(state, goal);
        }
        if (reached < 0) {
            return Optional.empty();
        }
        Way way = way(reached, sources, targets, best);
        learn(best, goal.distance(way.points().getFirst()));
        return Optional.of(way);
    }

    /** What a pixel of the way has cost of late, so that the next search knows what the rest of a way will. */
    private void learn(double cost, double distance) {
        paid = paid * MEMORY + cost;
        gone = gone * MEMORY + distance;
    }

    /** What a pixel of the rest of a way is guessed to cost; at least its length, and that exactly where lines are few. */
    private double price() {
        return isHasty ? HASTE * Math.max(1, paid / gone) : 1;
    }

    private void spread(int from, Goal goal) {
        boolean upright = from % 2 == 1;
        for (Lanes.Link link : lanes.from(from / 2)) {
            double step = link.length() * foreign.factor(link.to())
                    * (1 + CROWD * Math.min(full, (link.upright() ? uprightUse : levelUse)[link.to()]))
                    + (link.upright() == upright ? 0 : CORNER)
                    + CROSSING * Math.min(full, (link.upright() ? levelUse : uprightUse)[link.to()]);
            reach(2 * link.to() + (link.upright() ? 1 : 0), cost[from] + step, from, goal);
        }
    }

    private void reach(int state, double total, int before, Goal goal) {
        if (search[state] != searches || total < cost[state]) {
            search[state] = searches;
            cost[state] = total;
            from[state] = before;
            open.add(total + price() * goal.distance(lanes.at(state / 2)), total, state);
        }
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

    private Way way(int reached, Map<Side, Integer> sources, Map<Side, Integer> targets, double paidAll) {
        List<Integer> states = new ArrayList<>();
        for (int state = reached; state >= 0; state = from[state]) {
            states.add(state);
        }
        Collections.reverse(states);
        states.forEach(state -> (state % 2 == 1 ? uprightUse : levelUse)[state / 2]++);
        return new Way(side(sources, states.getFirst()), side(targets, states.getLast()),
                states.stream().map(state -> lanes.at(state / 2)).toList(), paidAll);
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
