// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Subjects;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.overlap.Grouping;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Which systems of two parties serve the same task: those that are the same, decided or suggested, by chains of such
 * pairs; those that persons say overlap; and those of one kind that support one process or deal with one subject of the
 * lowest level. A process or a subject with one system is a group too: it says what that system is needed for. A system
 * that persons hold apart from all of the other party's stands alone, and a module goes with the system around it. A
 * pair that is only suggested to overlap, and has neither a process nor such a subject in common, is told.
 */
final class Tasks {

    /** A number of the lowest level of a subject plan; a group holds too much to be one task. */
    private static final String SUBJECT_NUMBER = "\\d+\\.\\d+\\.\\d+";

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final Parties parties;
    private final MatchReport matches;
    private final OverlapReport overlap;
    private final Map<Element, Set<Element>> refused = new HashMap<>();
    private final Map<Set<Element>, TaskGroup> matched = new LinkedHashMap<>();
    private final Map<Set<Element>, TaskGroup> tasks = new LinkedHashMap<>();

    Tasks(Parties parties, MatchReport matches, OverlapReport overlap) {
        this.parties = parties;
        this.matches = matches;
        this.overlap = overlap;
        matches.refused().forEach(match -> match.a().forEach(one -> match.b().forEach(other -> {
            refused.computeIfAbsent(one, each -> new HashSet<>()).add(other);
            refused.computeIfAbsent(other, each -> new HashSet<>()).add(one);
        })));
        same().forEach(each -> matched.put(each, TaskGroup.of(each)));
        matches.of(Application.class).filter(each -> !each.isSame() && each.isAccepted())
                .forEach(each -> matched.putIfAbsent(new HashSet<>(each.about()), TaskGroup.of(each.about())));
        overlap.by(Grouping.PROCESS).forEach(row -> add(row.group(),
                Stream.concat(row.a().systems().stream(), row.b().systems().stream()).distinct().toList()));
        bySubject().forEach((subject, systems) -> add(List.of(subject), systems));
    }

    /** The groups, by their ids; those by tasks that only say again what was matched are left out. */
    List<TaskGroup> all() {
        Map<Element, List<Set<Element>>> holding = new HashMap<>();
        matched.keySet().forEach(group -> group.forEach(
                each -> holding.computeIfAbsent(each, key -> new ArrayList<>(1)).add(group)));
        Stream<TaskGroup> others = tasks.entrySet().stream()
                .filter(each -> each.getKey().size() < 2 || holding
                        .getOrDefault(each.getKey().iterator().next(), List.of()).stream()
                        .noneMatch(group -> group.containsAll(each.getKey())))
                .map(Map.Entry::getValue);
        return Stream.concat(matched.values().stream(), others).sorted(Comparator.comparing(TaskGroup::id)).toList();
    }

    /** The pairs that may overlap and that nobody has decided on, where they have no task in common. */
    List<Undecided> undecided() {
        Map<Element, Set<TaskGroup>> groups = new HashMap<>();
        all().forEach(group -> group.members().forEach(
                each -> groups.computeIfAbsent(each, key -> new HashSet<>()).add(group)));
        List<Match> open = matches.of(Application.class).filter(each -> !each.isSame() && !each.isAccepted())
                .filter(each -> groups.getOrDefault(each.a().getFirst(), Set.of()).stream()
                        .noneMatch(groups.getOrDefault(each.b().getFirst(), Set.of())::contains))
                .toList();
        return open.isEmpty() ? List.of() : List.of(new Undecided(
                Message.of(Tasks.class, "suggested", open.size()),
                open.stream().flatMap(each -> each.about().stream()).distinct().sorted(BY_ID).toList()));
    }

    private Collection<Set<Element>> same() {
        Map<Element, Set<Element>> groups = new LinkedHashMap<>();
        matches.of(Application.class).filter(Match::isSame).forEach(match -> {
            Set<Element> joined = new TreeSet<>(BY_ID);
            joined.addAll(match.about());
            match.about().stream().filter(groups::containsKey).map(groups::get).forEach(joined::addAll);
            joined.forEach(each -> groups.put(each, joined));
        });
        return new LinkedHashSet<>(groups.values());
    }

    private Map<Subject, List<Application>> bySubject() {
        Map<Subject, List<Application>> bySubject = new TreeMap<>(BY_ID);
        Stream.of(Side.values()).flatMap(side -> parties.of(side, Application.class)).distinct()
                .forEach(system -> Subjects.of(system).map(parties.subjects()::current).distinct()
                        .filter(each -> each.getId() != null
                                && String.valueOf(each.getNumber()).matches(SUBJECT_NUMBER))
                        .forEach(each -> bySubject.computeIfAbsent(each, key -> new ArrayList<>()).add(system)));
        return bySubject;
    }

    private void add(List<? extends Element> task, List<Application> systems) {
        Set<Element> all = new HashSet<>(systems);
        Map<ApplicationKind, List<Application>> byKind = systems.stream()
                .filter(each -> !all.contains(each.getParent()))
                .collect(Collectors.groupingBy(Application::getKind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, same) -> {
            Set<Element> together = same.stream().filter(each -> isWithOneOf(each, same)).collect(Collectors.toSet());
            Stream.concat(Stream.of(together), same.stream().filter(each -> !together.contains(each)).map(Set::of))
                    .filter(each -> !each.isEmpty()).forEach(each -> addGroup(task, Set.copyOf(each)));
        });
    }

    /** A group of which the task is said; two tasks of the same systems are one group. */
    private void addGroup(List<? extends Element> task, Set<Element> members) {
        TaskGroup known = tasks.get(members);
        List<Element> common = Stream.concat(known == null ? Stream.empty() : known.task().stream(), task.stream())
                .<Element>map(each -> each).distinct().sorted(BY_ID).toList();
        String id = TaskGroup.of(members).id();
        tasks.put(members, new TaskGroup(id, common, List.copyOf(members)));
    }

    private boolean isWithOneOf(Application system, List<Application> all) {
        Set<Element> apart = refused.getOrDefault(system, Set.of());
        return apart.isEmpty() || all.stream().anyMatch(other -> !apart.contains(other)
                && !parties.sidesOf(other).equals(parties.sidesOf(system)));
    }
}
