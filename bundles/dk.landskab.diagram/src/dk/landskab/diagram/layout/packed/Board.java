// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Labelling;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;

/**
 * A board: boxes side by side in the order in which lines lead from one to the next, what is in each one below another,
 * the lines level at one height. What is in no line's way stands at the end.
 */
final class Board {

    private static final double GAP = 12;
    private static final double INSET = 16;
    private static final double BETWEEN = 40;
    /** The height that all lines run at. */
    private static final double RAIL = 60;
    /**
     * How long a column may be before it is folded, and how many rows the board has: tried in this order until the board is
     * not too wide.
     */
    private static final int[][] SHAPES = {{14, 1}, {20, 1}, {28, 1}, {40, 1}, {14, 2}, {14, 3}, {14, 4}};
    private static final double WIDEST = 3;
    /** So many pixels are read on a sheet whatever the shape. */
    private static final double SHEET = 1400;
    private static final double BETWEEN_ROWS = 56;
    private static final double ASIDE = 20;

    private final Scene scene;
    private final List<Box> order;
    private final int longest;
    private final Map<String, Rect> places = new LinkedHashMap<>();

    private Board(Scene scene, List<Box> order, int longest) {
        this.scene = scene;
        this.longest = longest;
        this.order = order;
    }

    /** The board of a scene; empty where its lines are no chain of its outermost boxes. */
    static Optional<Arrangement> arrange(Scene scene) {
        return chain(scene).map(order -> {
            Arrangement best = null;
            for (int[] shape : SHAPES) {
                Arrangement each = new Board(scene, order, shape[0]).arrangement(shape[1]);
                best = best == null || width(each) < width(best) ? each : best;
                if (width(best) <= WIDEST || best.bounds().width() <= SHEET) {
                    break;
                }
            }
            return best;
        });
    }

    /** How many times as wide as high it is. */
    private static double width(Arrangement arrangement) {
        return arrangement.bounds().width() / Math.max(1, arrangement.bounds().height());
    }

    private static Optional<List<Box>> chain(Scene scene) {
        Map<String, Box> roots = scene.roots().stream().collect(Collectors.toMap(Box::id, root -> root, (one, other) -> one,
                LinkedHashMap::new));
        Map<String, String> next = new HashMap<>();
        for (Line line : scene.lines()) {
            String from = line.view().source();
            boolean isStep = roots.containsKey(from) && roots.containsKey(line.view().target());
            if (!isStep || next.put(from, line.view().target()) != null) {
                return Optional.empty();
            }
        }
        Set<String> reached = Set.copyOf(next.values());
        if (next.isEmpty() || reached.size() < next.size()) {
            return Optional.empty();
        }
        List<Box> order = new ArrayList<>();
        roots.keySet().stream().filter(root -> next.containsKey(root) && !reached.contains(root)).forEach(begin -> {
            for (String each = begin; each != null; each = next.get(each)) {
                order.add(roots.get(each));
            }
        });
        roots.values().stream().filter(root -> !next.containsKey(root.id()) && !reached.contains(root.id()))
                .forEach(order::add);
        return order.size() == roots.size() ? Optional.of(order) : Optional.empty();
    }

    private Arrangement arrangement(int rows) {
        List<List<Box>> split = split(rows);
        double top = 0;
        for (List<Box> row : split) {
            top = place(row, top) + BETWEEN_ROWS;
        }
        Rect all = places.values().stream().reduce(Rect::union).orElseThrow();
        Map<String, Route> routes = new LinkedHashMap<>();
        for (Line line : scene.lines()) {
            Rect from = places.get(line.view().source());
            Rect to = places.get(line.view().target());
            Point begin = new Point(from.right(), rail(split, line.view().source()));
            Point end = new Point(to.x(), rail(split, line.view().target()));
            routes.put(line.id(), Labelling.of(line, begin.y() == end.y() ? List.of(begin, end)
                    : around(begin, end, all, bottom(split, line.view().source()) + BETWEEN_ROWS / 2)));
        }
        return new Arrangement(places, routes);
    }

    /** From the end of a row to the beginning of the next, between the two. */
    private static List<Point> around(Point begin, Point end, Rect all, double between) {
        double right = all.right() + ASIDE;
        double left = all.x() - ASIDE;
        return List.of(begin, new Point(right, begin.y()), new Point(right, between), new Point(left, between),
                new Point(left, end.y()), end);
    }

    private static List<Box> row(List<List<Box>> rows, String box) {
        return rows.stream().filter(row -> row.stream().anyMatch(each -> each.id().equals(box))).findFirst().orElseThrow();
    }

    private double rail(List<List<Box>> rows, String box) {
        return row(rows, box).stream().mapToDouble(each -> each.head() == 0
                ? places.get(each.id()).center().y() : places.get(each.id()).y() + RAIL).min().orElseThrow();
    }

    private double bottom(List<List<Box>> rows, String box) {
        return row(rows, box).stream().mapToDouble(each -> places.get(each.id()).bottom()).max().orElseThrow();
    }

    /** The boxes in so many rows, about equally long; a row begins with a container where there are any. */
    private List<List<Box>> split(int rows) {
        List<List<Box>> steps = new ArrayList<>();
        for (Box box : order) {
            if (steps.isEmpty() || box.head() > 0) {
                steps.add(new ArrayList<>());
            }
            steps.getLast().add(box);
        }
        double all = steps.stream().mapToDouble(Board::length).sum();
        List<List<Box>> split = new ArrayList<>();
        double taken = 0;
        for (List<Box> step : steps) {
            if (split.isEmpty() || taken + length(step) / 2 > all * split.size() / rows) {
                split.add(new ArrayList<>());
            }
            split.getLast().addAll(step);
            taken += length(step);
        }
        return split;
    }

    private static double length(List<Box> step) {
        return step.stream().mapToDouble(box -> width(box) + BETWEEN).sum();
    }

    /** Places a row and returns where it ends below; the containers in it are equally high. */
    private double place(List<Box> row, double top) {
        double x = 0;
        for (Box box : row) {
            x += place(box, x, top) + BETWEEN;
        }
        double lowest = row.stream().mapToDouble(box -> places.get(box.id()).bottom()).max().orElse(top);
        row.stream().filter(box -> box.head() > 0).forEach(box -> places.computeIfPresent(box.id(), (id, rect) ->
                new Rect(rect.x(), rect.y(), rect.width(), lowest - rect.y())));
        return lowest;
    }

    /** Places a box of the chain and returns its width. */
    private double place(Box box, double x, double top) {
        if (box.head() == 0) {
            places.put(box.id(), new Rect(x, top + RAIL - box.height() / 2, box.width(), box.height()));
            return box.width();
        }
        return container(box, x, top, 0).width();
    }

    /** Places a container with all in it; it is at least so wide. */
    private Rect container(Box box, double x, double y, double least) {
        int columns = 1 + (box.children().size() - 1) / longest;
        int each = (int) Math.ceil(box.children().size() / (double) Math.max(1, columns));
        places.put(box.id(), new Rect(x, y, 0, 0));
        double left = x + INSET;
        double bottom = y + box.head();
        for (int i = 0; i < box.children().size(); i += each) {
            List<Box> column = box.children().subList(i, Math.min(i + each, box.children().size()));
            double width = column.stream().mapToDouble(Board::width).max().orElse(0);
            double top = y + box.head();
            for (Box child : column) {
                Rect rect = child.children().isEmpty()
                        ? new Rect(left, top, child.head() == 0 ? child.width() : width, child.height())
                        : container(child, left, top, width);
                places.put(child.id(), rect);
                top = rect.bottom() + GAP;
            }
            bottom = Math.max(bottom, top - GAP);
            left += width + GAP;
        }
        double width = Math.max(Math.max(box.width(), least), box.children().isEmpty() ? 0 : left - GAP + INSET - x);
        Rect rect = new Rect(x, y, width, Math.max(box.height(), bottom + INSET - y));
        places.put(box.id(), rect);
        return rect;
    }

    private static double width(Box box) {
        return box.children().isEmpty() ? box.width()
                : Math.max(box.width(), 2 * INSET + box.children().stream().mapToDouble(Board::width).max().orElse(0));
    }
}
