// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Subjects;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;

/**
 * What the law demands of both: the statutory services and processes of either party and of the reference landscape,
 * by the subjects that they deal with. What one of them records as statutory binds the other as well.
 */
public final class StatutoryTasks {

    private final SubjectPlan subjects;
    private final List<Element> tasks;

    private StatutoryTasks(SubjectPlan subjects, List<Element> tasks) {
        this.subjects = subjects;
        this.tasks = tasks;
    }

    static StatutoryTasks of(Parties parties) {
        Stream<Element> own = Stream.of(Side.values()).flatMap(side -> parties.of(side, Element.class));
        Stream<Element> others = parties.reference().stream().flatMap(each -> each.all(Element.class).stream());
        return new StatutoryTasks(parties.subjects(), Stream.concat(own, others).filter(StatutoryTasks::isStatutory)
                .distinct().sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList());
    }

    private static boolean isStatutory(Element element) {
        return switch (element) {
            case BusinessService service -> demands(service.getStatutory());
            case BusinessProcess process -> demands(process.getStatutory());
            default -> false;
        };
    }

    private static boolean demands(Tri statutory) {
        return statutory == Tri.YES || statutory == Tri.PARTLY;
    }

    /** Whether nobody has recorded what the law demands, so that nothing can be said to be missing. */
    public boolean isUnknown() {
        return tasks.stream().flatMap(Subjects::of).findAny().isEmpty();
    }

    /** The services and processes by main group, in the order of the numbers. */
    public SortedMap<Subject, List<Element>> byMainGroup() {
        return by(SubjectPlan::mainGroup);
    }

    /** The services and processes by group. */
    public SortedMap<Subject, List<Element>> byGroup() {
        return by(SubjectPlan::group);
    }

    private SortedMap<Subject, List<Element>> by(BiFunction<SubjectPlan, Subject, Subject> level) {
        SortedMap<Subject, List<Element>> found = new TreeMap<>(SubjectPlan.ORDER);
        tasks.forEach(task -> Subjects.of(task).map(each -> level.apply(subjects, each)).distinct()
                .forEach(each -> found.computeIfAbsent(each, key -> new ArrayList<>()).add(task)));
        found.replaceAll((subject, each) -> Collections.unmodifiableList(each));
        return Collections.unmodifiableSortedMap(found);
    }
}
