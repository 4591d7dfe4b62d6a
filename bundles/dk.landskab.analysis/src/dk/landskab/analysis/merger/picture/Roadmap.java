// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.DependencyOrder;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.InitiativeState;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * The way to the target picture (E2.1): initiatives that are not done or stopped, and notices to be given.
 *
 * @param steps each initiative after those that it depends on; otherwise by date, those without one last
 * @param undecided initiatives that wait for each other, have no dates or end after the contracts that they are for
 */
public record Roadmap(List<RoadmapStep> steps, List<Undecided> undecided) {

    private static final Comparator<RoadmapStep> BY_DATE = Comparator
            .comparing((RoadmapStep step) -> step.date().orElse(LocalDate.MAX))
            .thenComparing(step -> step instanceof RoadmapStep.Work)
            .thenComparing(step -> step.element().getId())
            .thenComparing(step -> step instanceof RoadmapStep.Notice notice ? notice.notice().end() : LocalDate.MIN);

    /** Copies the lists. */
    public Roadmap {
        steps = List.copyOf(steps);
        undecided = List.copyOf(undecided);
    }

    /** The way, of initiatives with an id each. */
    static Roadmap of(Collection<Initiative> initiatives, ContractExits exits) {
        Map<String, LocalDate> ends = ends(exits);
        Map<Initiative, RoadmapStep> works = new HashMap<>();
        initiatives.stream().filter(Roadmap::isAhead)
                .forEach(each -> works.put(each, new RoadmapStep.Work(each, before(each), deadline(each, ends))));
        List<RoadmapStep> all = new ArrayList<>(works.values());
        exits.exits().forEach(exit -> exit.notices().forEach(
                notice -> all.add(new RoadmapStep.Notice(exit, notice))));
        DependencyOrder<RoadmapStep> order = DependencyOrder.of(all,
                step -> step instanceof RoadmapStep.Work work
                        ? work.after().stream().filter(works::containsKey).map(works::get).toList() : List.of(),
                BY_DATE);
        return new Roadmap(order.order(), doubts(order));
    }

    private static boolean isAhead(Initiative initiative) {
        return initiative.getState() != InitiativeState.DONE && initiative.getState() != InitiativeState.STOPPED;
    }

    private static List<Initiative> before(Initiative initiative) {
        return initiative.getDependsOn().stream().filter(each -> each.getId() != null && !each.eIsProxy()).distinct()
                .sorted(Comparator.comparing(Element::getId)).toList();
    }

    private static Map<String, LocalDate> ends(ContractExits exits) {
        Map<String, LocalDate> ends = new HashMap<>();
        exits.exits().forEach(exit -> exit.end().ifPresent(end -> exit.leaving().forEach(
                each -> ends.merge(each.getId(), end, (one, other) -> one.isBefore(other) ? one : other))));
        return ends;
    }

    private static Optional<LocalDate> deadline(Initiative initiative, Map<String, LocalDate> ends) {
        return initiative.getCloses().stream().map(Gap::getElements).flatMap(List::stream)
                .map(each -> ends.get(String.valueOf(each.getId()))).filter(each -> each != null)
                .min(LocalDate::compareTo);
    }

    private static List<Undecided> doubts(DependencyOrder<RoadmapStep> order) {
        List<Undecided> doubts = new ArrayList<>();
        tell(doubts, "circular", order.circular().stream());
        tell(doubts, "undated", order.order().stream().filter(each -> each.date().isEmpty()));
        tell(doubts, "late", order.order().stream()
                .filter(each -> each instanceof RoadmapStep.Work work && work.isLate()));
        return doubts;
    }

    private static void tell(List<Undecided> doubts, String key, Stream<RoadmapStep> steps) {
        List<Element> about = steps.map(RoadmapStep::element).toList();
        if (!about.isEmpty()) {
            doubts.add(new Undecided(Message.of(Roadmap.class, "roadmap." + key, about), about));
        }
    }
}
