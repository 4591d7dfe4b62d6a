// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;

/**
 * The groups of systems for one task, with what the plan says takes their place; and a group for everything that the
 * plan lets others take the place of and that is in no group yet, though nothing was matched with it.
 */
final class PlannedGroups {

    private final CostInput input;

    PlannedGroups(CostInput input) {
        this.input = input;
    }

    List<TaskGroup> all() {
        List<TaskGroup> all = new ArrayList<>(input.groups().stream()
                .map(group -> group.with(group.members().stream().flatMap(this::successors).toList())).toList());
        Set<String> grouped = new HashSet<>();
        all.forEach(group -> group.members().forEach(each -> grouped.add(each.getId())));
        Map<String, List<Element>> bySuccessor = new TreeMap<>();
        input.systems().stream().filter(each -> !grouped.contains(each.getId()))
                .forEach(each -> input.stays().successors(each).stream().filter(other -> other.getId() != null)
                        .forEach(other -> bySuccessor.computeIfAbsent(other.getId(),
                                id -> new ArrayList<>(List.of(other))).add(each)));
        bySuccessor.values().forEach(members -> all.add(TaskGroup.of(members)));
        return all;
    }

    private Stream<Element> successors(Element member) {
        return input.stays().successors(member).stream().filter(each -> each.getId() != null);
    }
}
