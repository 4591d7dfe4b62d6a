// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Host;
import dk.landskab.report.html.Html;
import dk.landskab.report.paper.Templates;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * All cases of a landscape at a date, read. For any thread but the window's; the landscape is apart from what is edited,
 * as {@link dk.landskab.editing.OpenLandscape#copy} gives it.
 *
 * @param report of all of them
 * @param cases one a row, with its process
 * @param pools what is drawn on the budgets, one a row
 */
public record Pipelines(Report report, Sheet cases, Sheet pools) {

    private static final String POOLS = "budget";

    /** Reads them. */
    public static Pipelines of(Landscape landscape, LocalDate today, Language language) {
        Report report = PipelineReportWriter.write(Pipeline.of(landscape, today), landscape.origin(), language,
                new Run(Message.of(Pipelines.class, "by").in(language), Instant.now(), Optional.empty()));
        List<Table> tables = new ArrayList<>();
        List<Cell> processes = new ArrayList<>();
        Sheet pools = Sheet.EMPTY;
        for (Section each : report.sections()) {
            if (each.id().equals(POOLS)) {
                pools = Sheet.of(each.tables());
            } else {
                tables.addAll(each.tables());
                each.tables().forEach(table -> table.rows().forEach(row -> processes.add(Cell.text(each.title()))));
            }
        }
        Column process = Column.text(Message.of(Pipelines.class, "process").in(language));
        return new Pipelines(report, Sheet.of(tables).with(process, processes), pools);
    }

    /**
     * The boards of all processes as a page, which leads to the cases.
     *
     * @param isDark whether the window is
     */
    public String board(boolean isDark) {
        return Html.board(report, new Host(isDark, id -> true));
    }

    /**
     * Writes the report, its page with the board for each process.
     *
     * @param folder does not exist, is empty, or holds an older report
     * @return the page
     * @throws dk.landskab.store.WriteRefusedException where the folder holds something else, or cannot be written
     */
    public Path write(Path folder) {
        return ReportFolder.write(folder, report);
    }

    /**
     * Writes the decision paper and the requirement specification of a case, each as a page and for a word processor.
     *
     * @param folder is not there yet, or is empty
     * @param place where the landscape lies, with its own templates
     * @throws dk.landskab.store.StoreException where there is no such case, a template is wrong, or the folder is not
     *             free; nothing was written
     */
    public static void documents(Landscape landscape, String id, LocalDate today, Path place, Path folder,
            Language language) {
        Acquisition acquisition = landscape.find(id, Acquisition.class).orElseThrow(() -> new UnreadableException(
                Location.of(place.toString()), Message.of(Pipelines.class, "documents.gone", id)));
        CaseState state = CaseState.of(landscape, acquisition, today);
        CaseDocuments.write(folder, landscape, state, Templates.in(place), language);
    }
}
