// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Labelling;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Side;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;

/**
 * Containers in columns from left to right, with as much room between two columns as the lines between them need. Each
 * line runs level, upright between the columns, and level again. What no line touches stands below.
 */
final class Columns {

    private static final double GAP = 14;
    private static final double INSET = 16;
    private static final double BETWEEN = 24;
    /** The least room between two columns. */
    private static final double CHANNEL = 72;
    /** How many times as high as wide a picture may be before its columns are folded; a sheet is 1.4 times. */
    private static final double TALLEST = 2.2;

    private final Scene scene;
    private final ColumnPlan plan;
    private final List<List<Rows.Group>> columns;
    private final Map<String, Rect> places = new LinkedHashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private double[] channels;

    private Columns(Scene scene, ColumnPlan plan) {
        this.scene = scene;
        this.plan = plan;
        this.columns = new Rows(plan.columns(), scene.lines()).ordered();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i).forEach(group -> group.children.forEach(child -> columnOf.put(child.id(), column)));
        }
    }

    /** The arrangement in columns; empty where the lines of a scene do not lead from column to column. */
    static Optional<Arrangement> arrange(Scene scene, Cancelled cancelled) {
        return ColumnPlan.of(scene).map(plan -> {
            Columns columns = new Columns(scene, plan);
            return columns.isTall() ? new Folded(scene, columns.columns, plan.rest()).arrangement(cancelled)
                    : columns.arrangement();
        });
    }

    /** Whether nobody would print it on a sheet. */
    private boolean isTall() {
        double height = columns.stream().mapToDouble(this::height).max().orElse(0);
        double width = columns.stream().mapToDouble(column -> column.stream().mapToDouble(Columns::width).max().orElse(0))
                .sum() + CHANNEL * (columns.size() - 1);
        return height > TALLEST * width;
    }

    private Arrangement arrangement() {
        channels = new double[columns.size()];
        Arrays.fill(channels, CHANNEL);
        place();
        measure(chains());
        place();
        Map<String, Chain> chains = chains();
        new Tracks(Double.MAX_VALUE).spread(List.copyOf(chains.values()));
        Map<String, Route> routes = new LinkedHashMap<>();
        for (Line line : scene.lines()) {
            routes.put(line.id(), Labelling.of(line, chains.get(line.id()).points()));
        }
        Grid.foot(plan.rest(), places, new Arrangement(places, routes).bounds());
        return new Arrangement(places, routes);
    }

    private void place() {
        double x = 0;
        double tallest = columns.stream().mapToDouble(this::height).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            double width = columns.get(i).stream().mapToDouble(Columns::width).max().orElse(0);
            double y = (tallest - height(columns.get(i))) / 2;
            for (Rows.Group group : columns.get(i)) {
                places.put(group.box.id(), new Rect(x, y, width, height(group)));
                double top = y + group.box.head();
                for (Box child : group.children) {
                    places.put(child.id(), new Rect(x + (width - child.width()) / 2, top, child.width(),
                            child.height()));
                    top += child.height() + GAP;
                }
                y += height(group) + BETWEEN;
            }
            x += width + channels[i];
        }
    }

    private double height(List<Rows.Group> column) {
        return column.stream().mapToDouble(Columns::height).sum() + BETWEEN * Math.max(0, column.size() - 1);
    }

    private static double height(Rows.Group group) {
        return group.box.head() + INSET + GAP * Math.max(0, group.children.size() - 1)
                + group.children.stream().mapToDouble(Box::height).sum();
    }

    private static double width(Rows.Group group) {
        return Math.max(group.box.width(), 2 * INSET + group.children.stream().mapToDouble(Box::width).max().orElse(0));
    }

    private Map<String, Chain> chains() {
        Doors doors = new Doors();
        for (Line line : scene.lines()) {
            Rect from = places.get(line.view().source());
            Rect to = places.get(line.view().target());
            doors.add(line.id() + ">", line.view().source(), from, leaving(line), to.center());
            doors.add(line.id() + "<", line.view().target(), to, reaching(line), from.center());
        }
        doors.settle();
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Line line : scene.lines()) {
            Point begin = doors.of(line.id() + ">");
            Point end = doors.of(line.id() + "<");
            double middle = middle(channel(line)) + labelRoom(channel(line)) / 2;
            chains.put(line.id(), new Chain(begin, new WayFinder.Way(leaving(line), reaching(line),
                    List.of(new Point(middle, begin.y()), new Point(middle, end.y())), 0), end));
        }
        return chains;
    }

    private Side leaving(Line line) {
        return columnOf.get(line.view().source()) > columnOf.get(line.view().target()) ? Side.LEFT : Side.RIGHT;
    }

    private Side reaching(Line line) {
        return columnOf.get(line.view().source()) < columnOf.get(line.view().target()) ? Side.LEFT : Side.RIGHT;
    }

    private int channel(Line line) {
        return Math.min(columnOf.get(line.view().source()), columnOf.get(line.view().target()));
    }

    /** The middle of the room to the right of a column. */
    private double middle(int column) {
        Rect any = places.get(columns.get(column).getFirst().box.id());
        return any.right() + channels[column] / 2;
    }

    /** Makes room for as many tracks as the lines between two columns take. */
    private void measure(Map<String, Chain> chains) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            List<Chain> here = new ArrayList<>(scene.lines().stream().filter(line -> channel(line) == column)
                    .map(line -> chains.get(line.id())).toList());
            new Tracks(Double.MAX_VALUE).spread(here);
            double middle = middle(column) + labelRoom(column) / 2;
            double reach = here.stream().flatMap(chain -> chain.stretches.stream())
                    .filter(each -> each.upright && !each.fixed).mapToDouble(each -> Math.abs(each.at - middle)).max()
                    .orElse(0);
            channels[i] = here.isEmpty() ? 0 : Math.max(CHANNEL, 2 * reach + CHANNEL) + labelRoom(column);
        }
    }

    /** The room that the labels of the lines to the right of a column need before the lines turn. */
    private double labelRoom(int column) {
        return scene.lines().stream().filter(line -> channel(line) == column)
                .flatMap(line -> Line.room(line.view().look().center()).stream()).mapToDouble(Rect::width).max().orElse(0);
    }
}
