// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.analysis.Ends;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;

/**
 * Tells what only connects others with the finding that takes it along. It lives while both its ends do (domain.md
 * B.2), so where it is missing or surplus together with an end the decision is about the end, and it follows, unless
 * something is said of itself ({@link OwnWord}).
 *
 * <p>Of two ends that could take it along it follows the one that is no unit, then the one with the smaller id, so
 * that each follower counts once. What follows a follower follows its head. What leads in a circle has no head and
 * stays a finding. All of this reads the same with the sides swapped. Linear in the number of findings.
 */
final class Followers {

    private static final Comparator<Element> FIRST_CHOICE = Comparator
            .comparing((Element end) -> end instanceof OrgUnit).thenComparing(Element::getId);

    private final List<Finding> findings;
    private final OwnWord ownWord;
    private final Map<Element, Finding> oneSided = new HashMap<>();
    private final Map<Element, Optional<Element>> heads = new HashMap<>();

    /** Of findings that compare the sides, each about one element. */
    Followers(List<Finding> findings, OwnWord ownWord) {
        this.findings = findings;
        this.ownWord = ownWord;
        findings.stream().filter(each -> each.kind() == GapKind.MISSING || each.kind() == GapKind.SURPLUS)
                .forEach(each -> oneSided.put(only(each).element(), each));
    }

    /** The findings that follow no other, each with what follows it; in their order. */
    List<Finding> folded() {
        Map<Element, List<Seen>> following = new HashMap<>();
        List<Finding> staying = new ArrayList<>();
        for (Finding each : findings) {
            Element element = only(each).element();
            Optional<Element> head = oneSided.get(element) == each ? head(element) : Optional.of(element);
            if (head.isEmpty() || head.get() == element) {
                staying.add(each);
            } else {
                following.computeIfAbsent(head.get(), key -> new ArrayList<>()).add(only(each));
            }
        }
        following.values().forEach(each -> each.sort(Comparator.comparing(Seen::id)));
        return staying.stream()
                .map(each -> each.followedBy(following.getOrDefault(only(each).element(), List.of()))).toList();
    }

    private static Seen only(Finding finding) {
        return finding.elements().getFirst();
    }

    /** Where one leads that asks again and again what takes it along: itself where nothing does; empty in a circle. */
    private Optional<Element> head(Element element) {
        Set<Element> path = new HashSet<>();
        Element each = element;
        while (!heads.containsKey(each) && path.add(each)) {
            Optional<Element> next = takingAlong(oneSided.get(each));
            if (next.isEmpty()) {
                heads.put(each, Optional.of(each));
            }
            each = next.orElse(each);
        }
        Optional<Element> head = heads.getOrDefault(each, Optional.empty());
        path.forEach(passed -> heads.putIfAbsent(passed, head));
        return head;
    }

    private Optional<Element> takingAlong(Finding finding) {
        Element element = only(finding).element();
        return Ends.of(element).filter(end -> end != element && oneSided.containsKey(end))
                .filter(end -> oneSided.get(end).presence() == finding.presence())
                .min(FIRST_CHOICE).filter(end -> !ownWord.isSaidOf(only(finding)));
    }
}
