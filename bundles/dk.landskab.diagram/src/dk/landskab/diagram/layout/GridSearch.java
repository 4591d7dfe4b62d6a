// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** The cheapest way along the lines beside obstacles, where a corner costs as much as a detour. Callable once. */
final class GridSearch {

    /** Only what is nearest is looked at: a way around more than this is no way. */
    private static final int MOST = 40;
    private static final double CORNER = 60;

    private final List<Rect> all;
    private final double clear;
    private List<Rect> obstacles = List.of();
    private double[] xs;
    private double[] ys;
    private Point goal;

    GridSearch(List<Rect> obstacles, double clear) {
        this.all = obstacles;
        this.clear = clear;
    }

    /** A state: where, and in which direction one came. */
    private record Step(int x, int y, boolean horizontal, double cost, Step before) {
    }

    /** The corners from one point to another, both included; empty where every way is blocked. */
    Optional<List<Point>> path(Point from, Point to) {
        goal = to;
        Rect between = Router.piece(from, to);
        obstacles = all.stream().sorted(Comparator.comparingDouble(each -> distance(each, between))).limit(MOST).toList();
        lines(from, to);
        double[][] best = new double[xs.length * ys.length][2];
        Arrays.stream(best).forEach(each -> Arrays.fill(each, Double.MAX_VALUE));
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(each -> each.cost() + left(each)));
        int x = Arrays.binarySearch(xs, from.x());
        int y = Arrays.binarySearch(ys, from.y());
        open.add(new Step(x, y, true, 0, null));
        open.add(new Step(x, y, false, 0, null));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (xs[step.x()] == to.x() && ys[step.y()] == to.y()) {
                return Optional.of(points(step));
            }
            expand(step, best, open);
        }
        return Optional.empty();
    }

    private void lines(Point from, Point to) {
        TreeSet<Double> across = new TreeSet<>(List.of(from.x(), to.x()));
        TreeSet<Double> down = new TreeSet<>(List.of(from.y(), to.y()));
        obstacles.forEach(each -> {
            across.addAll(List.of(each.x() - clear, each.right() + clear));
            down.addAll(List.of(each.y() - clear, each.bottom() + clear));
        });
        xs = across.stream().mapToDouble(Double::doubleValue).toArray();
        ys = down.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void expand(Step step, double[][] best, PriorityQueue<Step> open) {
        move(step, 1, 0, best, open);
        move(step, -1, 0, best, open);
        move(step, 0, 1, best, open);
        move(step, 0, -1, best, open);
    }

    private void move(Step step, int dx, int dy, double[][] best, PriorityQueue<Step> open) {
        int x = step.x() + dx;
        int y = step.y() + dy;
        if (x < 0 || y < 0 || x >= xs.length || y >= ys.length || blocked(step, x, y)) {
            return;
        }
        boolean horizontal = dx != 0;
        double cost = step.cost() + Math.abs(xs[x] - xs[step.x()]) + Math.abs(ys[y] - ys[step.y()])
                + (horizontal == step.horizontal() ? 0 : CORNER);
        int place = x * ys.length + y;
        int way = horizontal ? 1 : 0;
        if (cost < best[place][way]) {
            best[place][way] = cost;
            open.add(new Step(x, y, horizontal, cost, step));
        }
    }

    private boolean blocked(Step step, int x, int y) {
        Rect piece = Router.piece(new Point(xs[step.x()], ys[step.y()]), new Point(xs[x], ys[y]));
        return obstacles.stream().anyMatch(each -> each.overlaps(piece));
    }

    private double left(Step step) {
        return Math.abs(xs[step.x()] - goal.x()) + Math.abs(ys[step.y()] - goal.y());
    }

    private static double distance(Rect one, Rect other) {
        double dx = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double dy = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return dx + dy;
    }

    private List<Point> points(Step last) {
        List<Point> points = new ArrayList<>();
        for (Step each = last; each != null; each = each.before()) {
            points.addFirst(new Point(xs[each.x()], ys[each.y()]));
        }
        return points;
    }
}
