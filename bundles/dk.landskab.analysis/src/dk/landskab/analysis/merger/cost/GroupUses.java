// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;

/**
 * How much each system of a group is needed when.
 *
 * <p>From the merger on, where two or more of them run, one is needed for the task and the others are double: the one
 * that the target picture keeps, or else the cheapest. Before the merger each organisation has a task of its own, and a
 * system is double only beside one that the plan brings. For two systems that is the interval from the later of their
 * starts, or the merger, to the earlier of their ends; for more, as long as at least two run.
 */
final class GroupUses {

    private final TaskGroup group;
    private final List<Element> ranked;
    private final Stays stays;
    private final Function<EObject, Owner> owners;
    private final LocalDate mergerDate;
    private final Map<Element, Optional<Amount>> yearly = new HashMap<>();
    private final Map<Element, NavigableMap<LocalDate, Use>> uses = new HashMap<>();
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
        Optional<Element> kept = ranked.stream()
                .filter(each -> runs(each, day) && (isMerged || isJoint(each))).findFirst();
        for (Element each : ranked) {
            Use use = use(each, kept, day);
            uses.computeIfAbsent(each, key -> new TreeMap<>()).put(day, use);
            if (use == Use.DOUBLE) {
                first = first.isBefore(day) ? first : day;
                last = last.isAfter(next) ? last : next;
            }
        }
    }

    /**
     * How much a member is needed from a day on.
     *
     * @param kept the member that is kept then, of all or, before the merger, of those that the plan brings
     */
    private Use use(Element element, Optional<Element> kept, LocalDate day) {
        boolean isMerged = !day.isBefore(mergerDate);
        if (!day.isBefore(stays.of(element).end())) {
            return Use.OUT;
        }
        boolean isBeside = runs(element, day) && kept.filter(each -> each != element).isPresent();
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
                stays.of(each), yearly.get(each), costs.apply(each))).toList();
        return Optional.of(new DoubleOperation(group, members,
                stays.of(ranked.getFirst()).outlook() == Outlook.STAYS,
                first, Optional.of(last).filter(day -> !day.equals(LocalDate.MAX)),
                members.stream().map(DoubleOperation.Member::doubled).reduce(Amount.ZERO, Amount::plus), currency));
    }
}
