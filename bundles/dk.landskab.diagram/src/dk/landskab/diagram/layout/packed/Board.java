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
    private static final double INSET = 14;
    private static final double BETWEEN = 40;
    /** The height that all lines run at. */
    private static final double RAIL = 60;
    /** Longer columns are folded; where the board would become too wide, even longer ones. */
    private static final int[] LONGEST = {14, 20, 28, 40};
    private static final double WIDEST = 2.2;

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
            Arrangement board = null;
            for (int longest : LONGEST) {
                board = new Board(scene, order, longest).arrangement();
                if (board.bounds().width() <= WIDEST * board.bounds().height()) {
                    break;
                }
            }
            return board;
        });
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

    private Arrangement arrangement() {
        double x = 0;
        for (Box box : order) {
            x += place(box, x) + BETWEEN;
        }
        double lowest = order.stream().filter(box -> !box.children().isEmpty())
                .mapToDouble(box -> places.get(box.id()).bottom()).max().orElse(0);
        order.stream().filter(box -> !box.children().isEmpty() || box.head() > 0).forEach(box -> places.computeIfPresent(
                box.id(), (id, rect) -> new Rect(rect.x(), rect.y(), rect.width(), Math.max(rect.height(), lowest))));
        Map<String, Route> routes = new LinkedHashMap<>();
        for (Line line : scene.lines()) {
            List<Point> points = List.of(new Point(places.get(line.view().source()).right(), RAIL),
                    new Point(places.get(line.view().target()).x(), RAIL));
            routes.put(line.id(), Labelling.of(line, points));
        }
        return new Arrangement(places, routes);
    }

    /** Places a box of the chain and returns its width. */
    private double place(Box box, double x) {
        if (box.head() == 0) {
            places.put(box.id(), new Rect(x, RAIL - box.height() / 2, box.width(), box.height()));
            return box.width();
        }
        return container(box, x, 0, 0).width();
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
