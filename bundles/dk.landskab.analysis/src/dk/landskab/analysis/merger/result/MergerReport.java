// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.cost.PlacedLine;
import dk.landskab.analysis.merger.coverage.CoverageReport;
import dk.landskab.analysis.merger.landing.LandingReport;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.picture.TaskOptions;
import dk.landskab.model.edit.Message;

/**
 * All that the merger analysis found. Immutable.
 *
 * @param parties the two, read together with the plan
 * @param mergerDate when they become one; the date of the analysis where nobody says
 * @param coverage how well they are known
 * @param matches who of them is who
 * @param overlap where they overlap
 * @param landing what becomes of their data
 * @param contracts how their contracts are left
 * @param costs what they cost over time
 * @param target what they are to become
 * @param doubts what is doubtful between the parts: dates that contradict the plan, and pairs that nobody decided on
 */
public record MergerReport(Parties parties, LocalDate mergerDate, CoverageReport coverage, MatchReport matches,
        OverlapReport overlap, LandingReport landing, ContractExits contracts, CostPicture costs,
        TargetPicture target, List<Undecided> doubts) {

    /** Copies the list. */
    public MergerReport {
        doubts = List.copyOf(doubts);
    }

    /** What the analysis was told, defaults included. */
    public MergerParameters parameters() {
        return parties.parameters();
    }

    /** Everything that could not be decided, part by part, each once. */
    public List<Undecided> undecided() {
        List<Undecided> all = new ArrayList<>(parties.undecided());
        if (parties.effective().isEmpty()) {
            all.add(new Undecided(Message.of(MergerReport.class, "noDate", mergerDate)));
        }
        Stream.of(coverage.undecided(), matches.undecided(), overlap.undecided(),
                landing.undecided(), doubts).forEach(all::addAll);
        contracts.exits().forEach(each -> all.addAll(each.undecided()));
        all.addAll(costs.undecided());
        all.addAll(target.undecided());
        return all.stream().distinct().toList();
    }

    /** Every row whose figures can be explained, part by part. */
    public Stream<Explained> rows() {
        return Stream.of(coverage.totals(), coverage.rows(), coverage.crossChecks(), matches.matches(),
                matches.refused(), overlap.rows(), landing.rows(), contracts.exits(), costs.doubles(), costs.slips(),
                costs.lines(), target.tasks(), target.strategies(), target.roadmap().steps()).flatMap(List::stream);
    }

    /**
     * How the figures of an element, a cost line or a group of systems came about, in the order of the parts.
     *
     * @param id of any of them; a group's id stands in its rows
     * @return empty where nothing in the report is about it
     */
    public List<Explanation> explain(String id) {
        return rows().filter(row -> isAbout(row, id)).map(Explained::explanation).toList();
    }

    private static boolean isAbout(Explained row, String id) {
        boolean isItself = switch (row) {
            case DoubleOperation operation -> operation.group().id().equals(id);
            case TaskOptions task -> task.group().id().equals(id);
            case PlacedLine line -> id.equals(line.line().cost().getId());
            default -> false;
        };
        return isItself || row.about().stream().anyMatch(each -> id.equals(each.getId()));
    }
}
