// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.SubjectPlan;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.business.Subject;

/**
 * Where the systems of two parties overlap. Immutable.
 *
 * @param rows of all groupings, grouping by grouping; in each those with most users first, then the dearest, then by id
 * @param undecided what could not be decided, and why
 */
public record OverlapReport(List<OverlapRow> rows, List<Undecided> undecided) {

    /** Copies the lists. */
    public OverlapReport {
        rows = List.copyOf(rows);
        undecided = List.copyOf(undecided);
    }

    /** The rows of a grouping, those with most users first. */
    public Stream<OverlapRow> by(Grouping grouping) {
        return rows.stream().filter(each -> each.grouping() == grouping);
    }

    /** The main groups in the order of their numbers: a cell for each party in each row makes the heat map. */
    public List<OverlapRow> heatMap() {
        return by(Grouping.MAIN_GROUP).sorted(Comparator.comparing(
                (OverlapRow each) -> (Subject) each.group().getFirst(), SubjectPlan.ORDER)).toList();
    }
}
