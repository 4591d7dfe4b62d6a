// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.List;

import dk.landskab.analysis.Undecided;

/**
 * How well the landscapes of two parties are known. Immutable.
 *
 * @param totals a row for each party, then one for both
 * @param rows by main group, for each party that has systems or an estimate there, then for both, in the order of the
 *            numbers; what has no subject last
 * @param crossChecks the signs that there is more than is recorded, by party, kind and id
 * @param undecided what could not be decided, and why
 */
public record CoverageReport(List<CoverageRow> totals, List<CoverageRow> rows, List<CrossCheck> crossChecks,
        List<Undecided> undecided) {

    /** Copies the lists. */
    public CoverageReport {
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
        crossChecks = List.copyOf(crossChecks);
        undecided = List.copyOf(undecided);
    }

    /** The row for both parties together. */
    public CoverageRow both() {
        return totals.getLast();
    }
}
