// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;

/**
 * The order of the boxes in columns: each stands as near as can be to the middle of those that lines connect it with, so
 * that lines are short and cross little. What is not connected keeps its place among its neighbours.
 */
final class Rows {

    private static final int SWEEPS = 6;

    private final List<List<Group>> columns = new ArrayList<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();

    /** A container and its children in their order. */
    static final class Group {

        final Box box;
        final List<Box> children;

        Group(Box box) {
            this.box = box;
            this.children = new ArrayList<>(box.children());
        }
    }

    Rows(List<List<Box>> boxes, List<Line> lines) {
        boxes.forEach(column -> columns.add(new ArrayList<>(column.stream().map(Group::new).toList())));
        lines.forEach(line -> {
            connect(line.view().source(), line.view().target());
            connect(line.view().target(), line.view().source());
        });
    }

    private void connect(String one, String other) {
        neighbours.computeIfAbsent(one, each -> new ArrayList<>()).add(other);
    }

    /** The columns in the order that was found. */
    List<List<Group>> ordered() {
        columns.forEach(this::measure);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns.size(); i++) {
                order(columns.get(sweep % 2 == 0 ? i : columns.size() - 1 - i));
            }
        }
        return columns;
    }

    private void order(List<Group> column) {
        Map<String, Double> wanted = new HashMap<>();
        column.forEach(group -> {
            group.children.forEach(child -> wanted.put(child.id(), wanted(child)));
            group.children.sort(Comparator.comparingDouble(child -> wanted.get(child.id())));
        });
        column.sort(Comparator.comparingDouble(group -> group.children.stream()
                .mapToDouble(child -> wanted.get(child.id())).average().orElse(0)));
        measure(column);
    }

    /** The middle of the neighbours; its own place where there are none. */
    private double wanted(Box box) {
        return neighbours.getOrDefault(box.id(), List.of()).stream().mapToDouble(heights::get).average()
                .orElse(heights.get(box.id()));
    }

    /** Heights as shares of the column, so that columns of different length compare. */
    private void measure(List<Group> column) {
        double all = column.stream().mapToDouble(group -> group.children.size() + 1.0).sum();
        double at = 0;
        for (Group group : column) {
            at++;
            for (Box child : group.children) {
                heights.put(child.id(), (at + 0.5) / all);
                at++;
            }
        }
    }
}
