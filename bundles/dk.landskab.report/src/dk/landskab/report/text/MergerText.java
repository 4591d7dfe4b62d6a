// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import dk.landskab.report.document.Report;

/**
 * The report of a merger analysis as text: the conclusions, and of every question the answer with the first rows of its
 * tables. The full tables are in the report.
 */
public final class MergerText {

    private static final int ROWS_AT_MOST = 10;

    private MergerText() {
    }

    /** The text of a report that {@link dk.landskab.report.writing.MergerReportWriter} has written. */
    public static String of(Report report, Terminal terminal) {
        return ReportText.beginning(report, terminal, ROWS_AT_MOST);
    }
}
