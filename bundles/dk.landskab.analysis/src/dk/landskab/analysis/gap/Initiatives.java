// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.landskab.analysis.DependencyOrder;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/** Which initiatives close which gaps, and in what order. */
final class Initiatives {

    private static final Comparator<Initiative> BY_START = Comparator
            .comparing(Initiative::getStart, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Initiative::getEnd, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Element::getId);

    private final LocalDate due;
    private final DependencyOrder<Initiative> order;
    private final Map<String, List<Initiative>> byGap = new HashMap<>();

    private Initiatives(LocalDate due, List<Initiative> all) {
        this.due = due;
        all.forEach(initiative -> initiative.getCloses().stream().filter(gap -> gap.getId() != null)
                .forEach(gap -> byGap.computeIfAbsent(gap.getId(), id -> new ArrayList<>(1)).add(initiative)));
        order = order(all);
    }

    static Initiatives of(State asIs, State toBe) {
        return new Initiatives(toBe.date(), Both.of(asIs, toBe, Initiative.class));
    }

    /** Each after those that it depends on, then by start; those that wait for each other at the end. */
    private static DependencyOrder<Initiative> order(List<Initiative> all) {
        Map<String, Initiative> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.getId(), each));
        return DependencyOrder.of(all, each -> each.getDependsOn().stream().map(Element::getId).map(byId::get)
                .filter(Objects::nonNull).toList(), BY_START);
    }

    /** Who is to close a gap that is recorded so, the first to start first. */
    List<Closing> closing(List<Gap> recorded) {
        return recorded.stream().flatMap(gap -> byGap.getOrDefault(gap.getId(), List.of()).stream()).distinct()
                .sorted(BY_START).map(initiative -> Closing.of(initiative, due)).toList();
    }

    /** Those that close some of the gaps, each after those that it depends on, then by start. */
    List<Initiative> roadmap(List<FoundGap> gaps) {
        Set<Initiative> closing = new HashSet<>();
        gaps.forEach(gap -> gap.closings().forEach(each -> closing.add(each.initiative())));
        return order.order().stream().filter(closing::contains).toList();
    }

    /** Initiatives that wait for each other. */
    List<Undecided> doubts() {
        List<Initiative> circular = order.circular();
        return circular.isEmpty() ? List.of()
                : List.of(new Undecided(Message.of(Initiatives.class, "circular", circular), List.copyOf(circular)));
    }
}
