// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectLevel;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;

/**
 * The subject plans of some landscapes as one tree, over all their editions: a subject of an older edition is what has
 * replaced it, where that is one subject, and subjects of one scheme with the same number are one. The way up follows
 * the recorded parents, and where none is recorded the number: {@code 27.36.04} stands in {@code 27.36} and that in
 * {@code 27}.
 *
 * <p>It follows circles once and dangling references never.
 */
public final class SubjectPlan {

    /** Subjects in the order of their numbers, as persons read them. */
    public static final Comparator<Subject> ORDER = Comparator
            .comparing((Subject each) -> each.getNumber() == null ? "" : each.getNumber())
            .thenComparing(each -> each.getId() == null ? "" : each.getId());

    private static final int DEEPEST = 32;

    private record Key(SubjectScheme scheme, String number) {
    }

    private final Map<Key, Subject> byNumber = new HashMap<>();

    private SubjectPlan() {
    }

    /** The plans of some landscapes; of two subjects that are one, that of the newest edition stands for both. */
    public static SubjectPlan of(List<Landscape> landscapes) {
        SubjectPlan plan = new SubjectPlan();
        landscapes.stream().flatMap(each -> each.all(Subject.class).stream()).filter(each -> each.getNumber() != null)
                .sorted(Comparator.comparing(SubjectPlan::edition).reversed())
                .forEach(each -> plan.byNumber.putIfAbsent(new Key(each.getScheme(), each.getNumber()), each));
        return plan;
    }

    private static LocalDate edition(Subject subject) {
        return Optional.ofNullable(subject.getEdition()).orElse(LocalDate.MIN);
    }

    /** The subject that stands for another today; itself where nothing has replaced it. */
    public Subject current(Subject subject) {
        Subject each = newest(subject);
        Set<Subject> seen = new HashSet<>();
        while (seen.add(each)) {
            List<Subject> successors = each.getReplacedBy().stream().filter(other -> !other.eIsProxy()).toList();
            if (successors.size() == 1) {
                each = newest(successors.getFirst());
            }
        }
        return each;
    }

    /** The group that a subject stands in: itself where it is a group or a main group. */
    public Subject group(Subject subject) {
        return upTo(subject, SubjectLevel.GROUP);
    }

    /** The main group that a subject stands in: the highest that is known, where that is none. */
    public Subject mainGroup(Subject subject) {
        return upTo(subject, SubjectLevel.MAIN_GROUP);
    }

    /** The groups of what an element deals with, in order. */
    public Set<Subject> groups(Element element) {
        return collect(Subjects.of(element).map(this::group));
    }

    /** The main groups of what an element deals with, in order. */
    public Set<Subject> mainGroups(Element element) {
        return collect(Subjects.of(element).map(this::mainGroup));
    }

    /** Whether a subject is one of some, or stands below one of them. */
    public boolean isWithin(Subject subject, Set<Subject> some) {
        return path(subject).stream().anyMatch(some::contains);
    }

    /** The subject that stands for another today, and those above it, from the lowest up. */
    public List<Subject> path(Subject subject) {
        List<Subject> path = new ArrayList<>();
        Optional<Subject> each = Optional.of(current(subject));
        while (path.size() < DEEPEST && each.isPresent()) {
            path.add(each.get());
            each = each.flatMap(this::parent);
        }
        return path;
    }

    private static Set<Subject> collect(Stream<Subject> subjects) {
        Set<Subject> all = new TreeSet<>(ORDER);
        subjects.forEach(all::add);
        return all;
    }

    private Subject upTo(Subject subject, SubjectLevel level) {
        Subject each = current(subject);
        for (int depth = 0; depth < DEEPEST && isBelow(each, level); depth++) {
            Optional<Subject> above = parent(each);
            if (above.isEmpty()) {
                return each;
            }
            each = above.get();
        }
        return each;
    }

    private static boolean isBelow(Subject subject, SubjectLevel level) {
        return depth(subject) > (level == SubjectLevel.MAIN_GROUP ? 1 : 2);
    }

    private static int depth(Subject subject) {
        return switch (subject.getLevel()) {
            case MAIN_GROUP -> 1;
            case GROUP -> 2;
            case SUBJECT -> 3;
            case UNSPECIFIED -> subject.getNumber() == null ? 1 : subject.getNumber().split("\\.").length;
        };
    }

    private Optional<Subject> parent(Subject subject) {
        return Optional.ofNullable(subject.getParent()).filter(each -> !each.eIsProxy()).map(this::current)
                .or(() -> aboveByNumber(subject));
    }

    private Optional<Subject> aboveByNumber(Subject subject) {
        String number = Optional.ofNullable(subject.getNumber()).orElse("");
        int dot = number.lastIndexOf('.');
        return dot < 0 ? Optional.empty()
                : Optional.ofNullable(byNumber.get(new Key(subject.getScheme(), number.substring(0, dot))));
    }

    private Subject newest(Subject subject) {
        return subject.getNumber() == null ? subject
                : byNumber.getOrDefault(new Key(subject.getScheme(), subject.getNumber()), subject);
    }
}
