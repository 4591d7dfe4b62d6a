// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.analysis.Ends;
import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stay;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;

/**
 * How much each element is needed when.
 *
 * <p>A system that serves several tasks is double only while it is so for each of them. What it was matched with counts
 * more than the tasks that are recorded of it, which need not be all; and for one that the plan lets leave only that
 * counts beside which it leaves, where there is any. A module of which nobody
 * decided by itself is needed as the system around it is, and what only connects others no more than either end.
 */
final class Needs {

    /** Deeper than modules are nested; ends the way up where a faulty landscape goes in circles. */
    private static final int DEEPEST = 64;

    private final CostInput input;
    private final Map<String, Timeline> known = new HashMap<>();

    Needs(CostInput input, List<GroupUses> groups) {
        this.input = input;
        Map<Element, List<GroupUses>> byMember = new HashMap<>();
        groups.forEach(group -> group.members().forEach(
                each -> byMember.computeIfAbsent(each, key -> new ArrayList<>(2)).add(group)));
        byMember.forEach((member, own) -> deciding(member, own).stream().map(group -> group.of(member))
                .reduce(Timeline::orElse).ifPresent(timeline -> known.put(member.getId(), timeline)));
    }

    private List<GroupUses> deciding(Element member, List<GroupUses> own) {
        List<GroupUses> left = own.stream().filter(group -> group.isChosen()
                && input.stays().of(member).outlook() == Outlook.LEAVES).toList();
        List<GroupUses> matched = own.stream().filter(group -> group.group().isMatched()).toList();
        return Stream.of(left, matched, own).filter(each -> !each.isEmpty()).findFirst().orElseThrow();
    }

    /** How much an element is needed. */
    Timeline of(Element element) {
        return of(element, new HashSet<>());
    }

    /** How much what is for all of some elements is needed. */
    Timeline ofAny(List<Element> elements) {
        return elements.stream().map(this::of).reduce(Timeline::orElse).orElseThrow();
    }

    private Timeline of(Element element, Set<Element> path) {
        Timeline timeline = known.get(element.getId());
        if (timeline != null || path.size() > DEEPEST || !path.add(element)) {
            return timeline == null ? own(element) : timeline;
        }
        Timeline found = around(element).filter(each -> each.getId() != null && !each.eIsProxy())
                .map(each -> of(each, path)).reduce(Timeline::and).map(ending(element)::and)
                .orElseGet(() -> own(element));
        known.put(element.getId(), found);
        return found;
    }

    private Stream<? extends Element> around(Element element) {
        return element instanceof Application application
                ? Stream.ofNullable(application.getParent())
                        .filter(parent -> input.stays().of(element).outlook() == Outlook.OPEN)
                : Ends.of(element);
    }

    private Timeline ending(Element element) {
        NavigableMap<LocalDate, Use> uses = new TreeMap<>(Map.of(LocalDate.MIN, Use.TARGET));
        input.stays().of(element).until().ifPresent(end -> uses.put(end, Use.OUT));
        return new Timeline(uses);
    }

    private Timeline own(Element element) {
        Stay stay = input.stays().of(element);
        boolean isJoint = input.owners().apply(element) == Owner.JOINT;
        NavigableMap<LocalDate, Use> uses = new TreeMap<>();
        uses.put(LocalDate.MIN, isJoint ? Use.TARGET : Use.ALONE);
        if (stay.outlook() == Outlook.STAYS) {
            uses.put(input.mergerDate(), Use.TARGET);
        }
        stay.until().ifPresent(end -> {
            uses.tailMap(end, true).clear();
            uses.put(end, Use.OUT);
        });
        return new Timeline(uses);
    }
}
