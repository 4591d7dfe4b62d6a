// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import dk.landskab.report.document.Report;

/** The report of a gap analysis as text: the conclusions, the gaps of each area, and what could not be decided. */
public final class GapText {

    private GapText() {
    }

    /** The text of a report that {@link dk.landskab.report.writing.GapReportWriter} has written. */
    public static String of(Report report, Terminal terminal) {
        return ReportText.of(report, terminal,
                section -> section.id().startsWith("area-") || section.id().equals("undecided"));
    }
}
