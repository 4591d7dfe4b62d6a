// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.compare.Comparison;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Cost;

/**
 * The gap analysis of OIO EA (D1 to D3) between two states. Immutable.
 *
 * @param asIs what is there today
 * @param toBe the target picture
 * @param parameters what the analysis was told, defaults included
 * @param gaps the gaps, the most severe first, then by area, kind and id
 * @param resolved what is wrong today and is not in the target picture: duplicates, lacks of support and of competence
 * @param restrictions all restrictions that are recorded (D1.1), the nearest horizon first, those without one last
 * @param opportunities all opportunities (D2.1), the best first
 * @param roadmap the initiatives that close gaps, each after those that it depends on, then by start
 * @param undecided what could not be decided, and why
 * @param comparison in what two landscapes differ, for putting it into words; empty between states of one landscape
 */
public record GapReport(State asIs, State toBe, GapParameters parameters, List<FoundGap> gaps, List<Finding> resolved,
        List<Restriction> restrictions, List<RankedOpportunity> opportunities, List<Initiative> roadmap,
        List<Undecided> undecided, Optional<Comparison> comparison) {

    /** Copies the lists. */
    public GapReport {
        gaps = List.copyOf(gaps);
        resolved = List.copyOf(resolved);
        restrictions = List.copyOf(restrictions);
        opportunities = List.copyOf(opportunities);
        roadmap = List.copyOf(roadmap);
        undecided = List.copyOf(undecided);
    }

    /** The gaps that no initiative is to close. */
    public List<FoundGap> unclosed() {
        return gaps.stream().filter(gap -> !gap.isClosed()).toList();
    }

    /** What ends in a year with what is surplus; a line that is also meant for something that stays is not in it. */
    public YearlyCosts ending() {
        List<FoundGap> surplus = gaps.stream().filter(gap -> gap.kind() == GapKind.SURPLUS).toList();
        Set<Element> gone = surplus.stream().flatMap(gap -> gap.finding().goingToday().stream())
                .collect(Collectors.toSet());
        return YearlyCosts.of(EndingCosts.of(surplus.stream().flatMap(gap -> gap.touches().costs().stream()).toList(),
                gone), asIs.date());
    }

    /** What some gaps cost in a year; a line that several of them touch counts once. */
    public YearlyCosts yearly(Collection<FoundGap> some) {
        List<Cost> lines = some.stream().flatMap(gap -> gap.touches().costs().stream()).distinct().toList();
        return YearlyCosts.of(lines, asIs.date());
    }
}
