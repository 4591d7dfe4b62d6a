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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Areas;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * The gaps that persons have recorded. One that names its plateaus counts only between just these; one in both
 * landscapes counts as the target picture's landscape has it.
 */
final class RecordedGaps {

    private final Sides sides;
    private final Map<String, Gap> gaps = new TreeMap<>();
    private final Map<String, List<Gap>> byElement = new HashMap<>();
    private final Set<Gap> used = new HashSet<>();

    RecordedGaps(Sides sides) {
        this.sides = sides;
        Stream.of(sides.toBe(), sides.asIs()).flatMap(state -> state.landscape().all(Gap.class).stream())
                .filter(gap -> gap.getId() != null && isMeant(gap)).forEach(gap -> gaps.putIfAbsent(gap.getId(), gap));
        gaps.values().forEach(gap -> gap.getElements().stream().filter(element -> element.getId() != null)
                .forEach(element -> byElement.computeIfAbsent(element.getId(), id -> new ArrayList<>(1)).add(gap)));
    }

    private boolean isMeant(Gap gap) {
        return isMeant(gap.getFrom(), sides.asIs()) && isMeant(gap.getTo(), sides.toBe());
    }

    private static boolean isMeant(Plateau plateau, State state) {
        return plateau == null || state.plateau().isEmpty() || plateau.eIsProxy()
                || plateau.getId() == null || plateau.getId().equals(state.plateau().get().getId());
    }

    /** What is recorded of a finding: gaps of its kind whose elements include its own, or name one of its followers. */
    List<Gap> of(Finding finding) {
        Stream<Gap> own = naming(finding.elements()).distinct().filter(gap -> covers(gap, finding));
        List<Gap> found = Stream.concat(own, naming(finding.followers())).distinct()
                .filter(gap -> gap.getKind() == finding.kind()).sorted(Comparator.comparing(Gap::getId)).toList();
        used.addAll(found);
        return found;
    }

    private Stream<Gap> naming(List<Seen> seen) {
        return seen.stream().flatMap(Seen::ids).flatMap(id -> byElement.getOrDefault(id, List.of()).stream());
    }

    /** Whether a recorded gap is about all elements of a finding, and not only about its followers. */
    static boolean covers(Gap gap, Finding finding) {
        Set<String> ids = gap.getElements().stream().map(Element::getId).collect(Collectors.toSet());
        return finding.elements().stream().allMatch(seen -> seen.ids().anyMatch(ids::contains));
    }

    /** Those that no finding was like. Ask when all findings have been shown. */
    Map<Gap, Finding> others() {
        Map<Gap, Finding> others = new TreeMap<>(Comparator.comparing(Gap::getId));
        gaps.values().stream().filter(gap -> !used.contains(gap))
                .forEach(gap -> finding(gap).ifPresent(finding -> others.put(gap, finding)));
        return others;
    }

    /** Recorded gaps that name no element that is there on either side. */
    List<Undecided> doubts() {
        return gaps.values().stream().filter(gap -> !used.contains(gap) && finding(gap).isEmpty())
                .map(gap -> new Undecided(Message.of(RecordedGaps.class, "recordedOfNothing", gap), List.of(gap)))
                .toList();
    }

    private Optional<Finding> finding(Gap gap) {
        Map<String, Seen> seen = new TreeMap<>();
        gap.getElements().forEach(element -> Stream
                .concat(sides.toBe().landscape().find(String.valueOf(element.getId()), Element.class)
                        .filter(sides.toBe()::has).map(sides::ofToBe).stream(),
                        sides.asIs().landscape().find(String.valueOf(element.getId()), Element.class)
                                .filter(sides.asIs()::has).map(sides::ofAsIs).stream())
                .findFirst().ifPresent(each -> seen.put(each.id(), each)));
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Seen> elements = List.copyOf(seen.values());
        Area area = gap.getArea() == Area.UNSPECIFIED ? Areas.of(elements.getFirst().element()) : gap.getArea();
        return Optional.of(new Finding(gap.getKind(), area, presence(elements), elements, Optional.empty(), List.of(),
                List.of()));
    }

    private static Presence presence(List<Seen> elements) {
        return Presence.of(elements.stream().anyMatch(each -> each.asIs().isPresent()),
                elements.stream().anyMatch(each -> each.toBe().isPresent()));
    }
}
