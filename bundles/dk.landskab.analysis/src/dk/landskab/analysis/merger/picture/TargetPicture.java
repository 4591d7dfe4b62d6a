// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * What the two are to become, and the way there.
 *
 * @param gaps between what both have today and the target picture, by area of OIO EA; empty where there is no plan
 * @param dispositions what the target picture says of what is there when they merge
 * @param tasks the ways to one system for each task that several serve, by the id of the group
 * @param strategies what becomes of the strategies of both
 * @param roadmap the way to the target picture
 * @param undecided what could not be decided, and why
 */
public record TargetPicture(Optional<GapReport> gaps, Dispositions dispositions, List<TaskOptions> tasks,
        List<StrategyRow> strategies, Roadmap roadmap, List<Undecided> undecided) {

    /** Copies the lists. */
    public TargetPicture {
        tasks = List.copyOf(tasks);
        strategies = List.copyOf(strategies);
        undecided = List.copyOf(undecided);
    }

    /**
     * What two organisations are to become.
     *
     * @param mergerDate when they merge
     * @param target the target picture; empty where there is no plan
     */
    public static TargetPicture of(Parties parties, LocalDate mergerDate, Optional<State> target, Stays stays,
            ContractExits contracts, CostPicture costs) {
        Optional<GapReport> gaps = target.map(state -> GapAnalysis.between(parties.today(), state,
                GapParameters.at(parties.parameters().date())));
        TaskTemplates templates = new TaskTemplates(parties.landscape(), stays, new TaskFacts(costs, contracts));
        Dispositions dispositions = Dispositions.of(State.at(parties.landscape(), mergerDate), target, stays);
        List<StrategyRow> strategies = StrategyRow.of(parties, target, mergerDate);
        Roadmap roadmap = Roadmap.of(parties.landscape().all(Initiative.class).stream()
                .filter(each -> each.getId() != null).toList(), contracts);
        List<Undecided> undecided = new ArrayList<>(doubts(dispositions, strategies, target.isPresent()));
        undecided.addAll(roadmap.undecided());
        gaps.ifPresent(report -> undecided.addAll(report.undecided()));
        return new TargetPicture(gaps, dispositions,
                costs.tasks().stream().sorted(Comparator.comparing(each -> each.id())).map(templates::of).toList(),
                strategies, roadmap, undecided.stream().distinct().toList());
    }

    private static List<Undecided> doubts(Dispositions dispositions, List<StrategyRow> strategies,
            boolean isPlanned) {
        List<Undecided> doubts = new ArrayList<>();
        if (!isPlanned) {
            doubts.add(new Undecided(Message.of(TargetPicture.class, "target.none")));
        } else if (!dispositions.missing().isEmpty()) {
            doubts.add(new Undecided(Message.of(TargetPicture.class, "target.missing", dispositions.missing().size()),
                    dispositions.missing()));
        }
        List<Element> open = strategies.stream().filter(each -> each.outlook() == StrategyOutlook.UNDECIDED)
                .map(each -> (Element) each.strategy()).toList();
        if (!open.isEmpty()) {
            doubts.add(new Undecided(Message.of(TargetPicture.class, "target.strategies", open), open));
        }
        return Collections.unmodifiableList(doubts);
    }
}
