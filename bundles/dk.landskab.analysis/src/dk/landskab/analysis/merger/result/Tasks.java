// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.overlap.Grouping;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.overlap.OverlapRow;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;

/**
 * Which systems of two parties serve the same task: those that are the same, decided or suggested, by chains of such
 * pairs; those that persons say overlap; those of both that support one process; and the pairs that were found alike in
 * some other way. Of the systems that support a process, one that persons hold apart from all of the other party's is
 * none of the group. A group that another one holds is left out.
 */
final class Tasks {

    private final MatchReport matches;
    private final OverlapReport overlap;
    private final Map<String, Set<String>> refused = new HashMap<>();

    Tasks(MatchReport matches, OverlapReport overlap) {
        this.matches = matches;
        this.overlap = overlap;
        matches.refused().forEach(match -> match.a().forEach(one -> match.b().forEach(other -> {
            refused.computeIfAbsent(one.getId(), id -> new HashSet<>()).add(other.getId());
            refused.computeIfAbsent(other.getId(), id -> new HashSet<>()).add(one.getId());
        })));
    }

    /** The groups, by their ids. */
    List<TaskGroup> all() {
        List<TaskGroup> all = new ArrayList<>(same());
        overlap.by(Grouping.PROCESS).flatMap(this::supporting).forEach(all::add);
        matches.of(Application.class).filter(each -> !each.isSame())
                .map(each -> TaskGroup.of(each.about())).forEach(all::add);
        return withoutHeld(all);
    }

    private List<TaskGroup> same() {
        Map<Element, Set<Element>> groups = new LinkedHashMap<>();
        matches.of(Application.class).filter(Match::isSame).forEach(match -> {
            Set<Element> joined = new TreeSet<>(Comparator.comparing(Element::getId));
            joined.addAll(match.about());
            match.about().stream().filter(groups::containsKey).map(groups::get).forEach(joined::addAll);
            joined.forEach(each -> groups.put(each, joined));
        });
        return groups.values().stream().distinct().map(TaskGroup::of).toList();
    }

    private Stream<TaskGroup> supporting(OverlapRow row) {
        List<Application> a = row.a().systems();
        List<Application> b = row.b().systems();
        List<Element> members = Stream.concat(a.stream().filter(each -> isWithOneOf(each, b)),
                b.stream().filter(each -> isWithOneOf(each, a))).<Element>map(each -> each).distinct().toList();
        String id = row.group().stream().map(Element::getId).sorted().collect(Collectors.joining("+"));
        return members.size() < 2 ? Stream.empty() : Stream.of(new TaskGroup(id, row.group(), members));
    }

    private boolean isWithOneOf(Element element, List<Application> others) {
        Set<String> apart = refused.getOrDefault(element.getId(), Set.of());
        return others.stream().anyMatch(other -> !apart.contains(other.getId()));
    }

    /** Of groups of which one holds another, the larger; of equal ones the first. */
    private static List<TaskGroup> withoutHeld(Collection<TaskGroup> all) {
        Map<Element, List<Set<Element>>> holding = new HashMap<>();
        List<TaskGroup> kept = new ArrayList<>();
        all.stream().sorted(Comparator.comparing((TaskGroup each) -> each.members().size(), Comparator.reverseOrder()))
                .forEach(group -> {
                    boolean isHeld = holding.getOrDefault(group.members().getFirst(), List.of()).stream()
                            .anyMatch(each -> each.containsAll(group.members()));
                    if (!isHeld) {
                        Set<Element> members = new HashSet<>(group.members());
                        members.forEach(each -> holding.computeIfAbsent(each, key -> new ArrayList<>(2)).add(members));
                        kept.add(group);
                    }
                });
        return kept.stream().sorted(Comparator.comparing(TaskGroup::id)).toList();
    }
}
