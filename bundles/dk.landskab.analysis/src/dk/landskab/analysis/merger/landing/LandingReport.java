// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.List;

import dk.landskab.analysis.Undecided;

/**
 * What becomes of the data of two parties. Immutable.
 *
 * @param rows the worst status first, in each those with most at stake, what is unknown last, then by id
 * @param undecided what could not be decided, and why
 */
public record LandingReport(List<LandingRow> rows, List<Undecided> undecided) {

    /** Copies the lists. */
    public LandingReport {
        rows = List.copyOf(rows);
        undecided = List.copyOf(undecided);
    }
}
