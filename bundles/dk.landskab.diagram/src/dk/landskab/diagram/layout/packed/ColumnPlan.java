// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Scene;

/**
 * A scene whose containers can stand in columns: the lines lead from what lies in one column to what lies in the next,
 * or to the same column.
 *
 * @param columns the containers of each column
 * @param rest the containers that no line touches
 * @param column of each container that stands in one, by its id
 */
record ColumnPlan(List<List<Box>> columns, List<Box> rest, Map<String, Integer> column) {

    /** The plan of a scene; empty where its lines do not lead from column to column. */
    static Optional<ColumnPlan> of(Scene scene) {
        Map<String, String> rootOf = new HashMap<>();
        for (Box root : scene.roots()) {
            boolean isPlain = !root.children().isEmpty() && root.borders().isEmpty()
                    && root.children().stream().allMatch(child -> child.children().isEmpty());
            if (!isPlain) {
                return Optional.empty();
            }
            root.children().forEach(child -> rootOf.put(child.id(), root.id()));
        }
        if (scene.lines().isEmpty() || scene.lines().stream().anyMatch(line -> !rootOf.containsKey(line.view().source())
                || !rootOf.containsKey(line.view().target()))) {
            return Optional.empty();
        }
        return levels(scene, rootOf).map(levels -> plan(scene, levels));
    }

    private static ColumnPlan plan(Scene scene, Map<String, Integer> levels) {
        int count = levels.values().stream().mapToInt(each -> each).max().orElse(0) + 1;
        List<List<Box>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int level = i;
            columns.add(scene.roots().stream().filter(root -> Integer.valueOf(level).equals(levels.get(root.id())))
                    .toList());
        }
        return new ColumnPlan(columns, scene.roots().stream().filter(root -> !levels.containsKey(root.id())).toList(),
                levels);
    }

    /** How many steps each container is from those that no line leads to; empty where a line leads over a column. */
    private static Optional<Map<String, Integer>> levels(Scene scene, Map<String, String> rootOf) {
        Map<String, Set<String>> next = new LinkedHashMap<>();
        Set<String> reached = new LinkedHashSet<>();
        for (Line line : scene.lines()) {
            String from = rootOf.get(line.view().source());
            String to = rootOf.get(line.view().target());
            next.computeIfAbsent(from, each -> new LinkedHashSet<>()).add(to);
            next.computeIfAbsent(to, each -> new LinkedHashSet<>());
            if (!from.equals(to)) {
                reached.add(to);
            }
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        next.keySet().stream().filter(each -> !reached.contains(each)).forEach(each -> {
            levels.put(each, 0);
            open.add(each);
        });
        while (!open.isEmpty()) {
            String root = open.remove();
            next.get(root).stream().filter(each -> !levels.containsKey(each)).forEach(each -> {
                levels.put(each, levels.get(root) + 1);
                open.add(each);
            });
        }
        boolean leadsOn = levels.size() == next.size() && next.entrySet().stream().allMatch(entry -> entry.getValue()
                .stream().allMatch(to -> Math.abs(levels.get(entry.getKey()) - levels.get(to)) <= 1));
        return leadsOn ? Optional.of(levels) : Optional.empty();
    }
}
