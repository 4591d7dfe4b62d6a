// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.stay;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Ends;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.edit.Message;

/**
 * How long elements are in use.
 *
 * <p>What leaves by the target picture is out of use from the date of that picture, or from its own end of life where
 * that is earlier; anything else from its own end of life, where it has one. It is in use from its phase-in, or else
 * from the day it became active; what is new in the target picture and has neither, from the date of the picture. A
 * module of which nothing is said leaves with the system around it, and what only connects others with either end.
 *
 * <p>Elements are known by their ids, so that the target picture and the elements may lie in different landscapes.
 */
public final class Stays {

    /** Deeper than modules are nested; ends the way up where a faulty landscape goes in circles. */
    private static final int DEEPEST = 64;

    private final Optional<State> target;
    private final Map<String, Stay> known;
    private final Set<String> succeeding;
    private final Map<String, List<Element>> followers;
    private final Map<String, Stay> slipped = new HashMap<>();
    private final List<Undecided> undecided = new ArrayList<>();

    private Stays(Optional<State> target, Map<String, Stay> known, Set<String> succeeding,
            Map<String, List<Element>> followers) {
        this.target = target;
        this.known = known;
        this.succeeding = succeeding;
        this.followers = followers;
    }

    /**
     * The stays of some elements; what succeeds one of them stays.
     *
     * @param target the target picture; empty where there is no plan
     */
    public static Stays of(Collection<? extends Element> elements, Optional<State> target) {
        Stays stays = new Stays(target, new HashMap<>(), new HashSet<>(), new HashMap<>());
        elements.stream().flatMap(each -> stays.successors(each).stream()).map(Element::getId)
                .forEach(stays.succeeding::add);
        elements.stream().filter(each -> each.getId() != null).forEach(each -> stays.read(each, new HashSet<>()));
        return stays;
    }

    /** How long an element is in use; one that was not asked for is read on its own. */
    public Stay of(Element element) {
        String id = String.valueOf(element.getId());
        Stay stay = slipped.getOrDefault(id, known.get(id));
        return stay == null ? stay(element) : stay;
    }

    /** The same stays, if an element and what follows it leave so many months later. */
    public Stays slipped(Element element, int months) {
        Stays later = new Stays(target, known, succeeding, followers);
        Deque<Element> slipping = new ArrayDeque<>(List.of(element));
        while (!slipping.isEmpty()) {
            Element each = slipping.pop();
            if (later.slipped.put(each.getId(), of(each).slippedBy(months)) == null) {
                slipping.addAll(followers.getOrDefault(each.getId(), List.of()));
            }
        }
        return later;
    }

    /** The ids of what is taken to leave later than these stays first said. */
    public Set<String> slippedIds() {
        return Collections.unmodifiableSet(slipped.keySet());
    }

    /** Whether there is a target picture at all. */
    public boolean isPlanned() {
        return target.isPresent();
    }

    /** What takes the place of an element; empty where it does not leave or nobody says. */
    public List<Element> successors(Element element) {
        return item(element).map(PlateauItem::getSuccessors).stream().flatMap(Collection::stream)
                .filter(each -> !each.eIsProxy()).toList();
    }

    /** Elements whose own dates contradict the plan, and what was taken instead. */
    public List<Undecided> undecided() {
        return List.copyOf(undecided);
    }

    private Stay read(Element element, Set<Element> path) {
        if (known.containsKey(element.getId()) || !path.add(element)) {
            return of(element);
        }
        Stay stay = stay(element);
        if (stay.outlook() == Outlook.OPEN && stay.until().isEmpty() && path.size() < DEEPEST) {
            stay = following(element, stay, path);
        }
        Optional<LocalDate> own = lifecycle(element).map(Lifecycle::getEndOfLife);
        if (stay.outlook() == Outlook.LEAVES && own.filter(stay.end()::isBefore).isPresent()) {
            undecided.add(new Undecided(Message.of(Stays.class, "outlives", element, own.get(), stay.end()),
                    List.of(element)));
        }
        known.put(element.getId(), stay);
        return stay;
    }

    private Stay following(Element element, Stay stay, Set<Element> path) {
        List<Element> around = around(element).filter(each -> each.getId() != null && !each.eIsProxy())
                .filter(each -> read(each, path).leaves()).distinct()
                .sorted(Comparator.comparing(each -> of(each).end())).toList();
        if (around.isEmpty()) {
            return stay;
        }
        Element first = around.getFirst();
        if (around.size() == 1 || of(first).end().isBefore(of(around.get(1)).end())) {
            followers.computeIfAbsent(first.getId(), id -> new ArrayList<>(2)).add(element);
        }
        return new Stay(stay.outlook(), stay.from(), of(first).until());
    }

    /** What an element cannot outlive: the system that it is a module of, and the ends of what only connects. */
    private static Stream<Element> around(Element element) {
        return element instanceof Application application ? Stream.ofNullable(application.getParent())
                : Ends.of(element);
    }

    private Stay stay(Element element) {
        Optional<PlateauItem> item = item(element);
        Outlook outlook = outlook(element, item);
        Optional<LocalDate> from = lifecycle(element)
                .flatMap(life -> first(life.getPhaseInFrom(), life.getActiveFrom()));
        Optional<LocalDate> own = lifecycle(element).map(Lifecycle::getEndOfLife);
        Optional<LocalDate> planned = target.map(State::date);
        boolean isNew = item.filter(each -> each.getDisposition() == Disposition.NEW).isPresent();
        return new Stay(outlook, isNew ? from.or(() -> planned) : from,
                outlook == Outlook.LEAVES ? earlier(own, planned) : own);
    }

    private Outlook outlook(Element element, Optional<PlateauItem> item) {
        return switch (item.map(PlateauItem::getDisposition).orElse(Disposition.UNDECIDED)) {
            case RETAIN, ADAPT, NEW -> Outlook.STAYS;
            case RETIRE, REPLACE, MERGE_INTO -> Outlook.LEAVES;
            case UNDECIDED -> succeeding.contains(element.getId()) ? Outlook.STAYS : Outlook.OPEN;
        };
    }

    private Optional<PlateauItem> item(Element element) {
        return target.flatMap(state -> state.itemOf(element));
    }

    private static Optional<Lifecycle> lifecycle(Element element) {
        return Optional.ofNullable(element.getLifecycle());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> first(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst();
    }
}
