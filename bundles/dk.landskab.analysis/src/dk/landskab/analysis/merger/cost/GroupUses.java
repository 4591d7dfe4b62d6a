// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;

/**
 * How much each system of a group is needed when.
 *
 * <p>From the merger on, where two or more of them run, as many are needed for the task as the party needs today that
 * does it with the fewest, and the others are double: those stay that the target picture keeps, and then the cheapest.
 * So of two one is double, and of three for one task two are. What only one party has is needed. Before the merger each
 * organisation has a task of its own, and a system is double only beside one that the plan brings. For two systems that
 * is the interval from the later of their starts, or the merger, to the earlier of their ends.
 */
final class GroupUses {

    private final TaskGroup group;
    private final List<Element> ranked;
    private final Stays stays;
    private final Function<EObject, Owner> owners;
    private final LocalDate mergerDate;
    private final Map<Element, Optional<Amount>> yearly = new HashMap<>();
    private final Map<Element, NavigableMap<LocalDate, Use>> uses = new HashMap<>();
    private final Set<Element> spare = new HashSet<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    GroupUses(TaskGroup group, CostInput input, YearlyPrice prices) {
        this.group = group;
        stays = input.stays();
        owners = input.owners();
        mergerDate = input.mergerDate();
        group.members().forEach(each -> yearly.put(each, prices.of(each)));
        ranked = ranked();
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        days.add(mergerDate);
        group.members().stream().map(stays::of).forEach(stay -> {
            stay.from().ifPresent(days::add);
            stay.until().ifPresent(days::add);
        });
        days.forEach(day -> placeAll(day, Optional.ofNullable(days.higher(day)).orElse(LocalDate.MAX)));
    }

    private List<Element> ranked() {
        Comparator<Element> byPrice = Comparator.comparing(each -> yearly.get(each).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return group.members().stream()
                .sorted(Comparator.comparing((Element each) -> stays.of(each).outlook() != Outlook.STAYS)
                        .thenComparing(byPrice).thenComparing(Element::getId))
                .toList();
    }

    private void placeAll(LocalDate day, LocalDate next) {
        boolean isMerged = !day.isBefore(mergerDate);
        List<Element> running = ranked.stream().filter(each -> runs(each, day)).toList();
        Set<Element> kept = running.stream().filter(each -> isMerged || isJoint(each))
                .limit(isMerged ? needed(running) : 1).collect(Collectors.toSet());
        for (Element each : ranked) {
            boolean isBeside = !kept.isEmpty() && runs(each, day) && !kept.contains(each);
            Use use = use(each, isBeside, day);
            uses.computeIfAbsent(each, key -> new TreeMap<>()).put(day, use);
            if (use == Use.DOUBLE) {
                spare.add(each);
                first = first.isBefore(day) ? first : day;
                last = last.isAfter(next) ? last : next;
            }
        }
    }

    /** How many systems the task needs: as many as the party that does it with the fewest; all where only one does. */
    private long needed(List<Element> running) {
        return running.stream().collect(Collectors.groupingBy(owners, Collectors.counting())).values().stream()
                .min(Long::compareTo).orElse(0L);
    }

    /**
     * How much a member is needed from a day on.
     *
     * @param isBeside whether it runs then beside what is kept
     */
    private Use use(Element element, boolean isBeside, LocalDate day) {
        boolean isMerged = !day.isBefore(mergerDate);
        if (!day.isBefore(stays.of(element).end())) {
            return Use.OUT;
        }
        if (isBeside && (isMerged || !isJoint(element))) {
            return Use.DOUBLE;
        }
        return isMerged || isJoint(element) ? Use.TARGET : Use.ALONE;
    }

    private boolean isJoint(Element element) {
        return owners.apply(element) == Owner.JOINT;
    }

    private boolean runs(Element element, LocalDate day) {
        Stay stay = stays.of(element);
        return !day.isBefore(stay.start()) && day.isBefore(stay.end());
    }

    /** The group. */
    TaskGroup group() {
        return group;
    }

    /** Whether the target picture keeps a member of it. */
    boolean isChosen() {
        return stays.of(ranked.getFirst()).outlook() == Outlook.STAYS;
    }

    /** The systems. */
    List<Element> members() {
        return group.members();
    }

    /** How much a member is needed when. */
    Timeline of(Element member) {
        return new Timeline(uses.get(member));
    }

    /**
     * When they run side by side, and at what cost; empty where they never do.
     *
     * @param costs what each member costs while it is double
     */
    Optional<DoubleOperation> doubleOperation(Function<Element, Amount> costs, String currency) {
        if (first.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        List<DoubleOperation.Member> members = ranked.stream().map(each -> new DoubleOperation.Member(each,
                stays.of(each), yearly.get(each), costs.apply(each), !spare.contains(each))).toList();
        return Optional.of(new DoubleOperation(group, members, isChosen(), first,
                Optional.of(last).filter(day -> !day.equals(LocalDate.MAX)),
                members.stream().map(DoubleOperation.Member::doubled).reduce(Amount.ZERO, Amount::plus), currency));
    }
}
