// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.ExportReport;
import dk.landskab.exchange.ExportReport.Kind;
import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Losses;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/** What of a landscape sheets do not hold: what is left out, and what reading them does not give back. */
final class TableLosses {

    private TableLosses() {
    }

    static ExportReport of(ExportRequest request, List<ExportedFile> files) {
        ImportReport.Builder found = new ImportReport.Builder();
        List<Matched> sheets = files.stream().flatMap(each -> TableImporter.matched(
                each.path().isEmpty() ? "book.xlsx" : each.path(), each.bytes(), found)).toList();
        ImportResult result = new TableUpdate(new ImportRequest(List.of(), Optional.empty(), Optional.empty()), sheets,
                found, true).result();
        Losses losses = new Losses(request);
        request.landscape().all(Diagram.class).forEach(each -> losses.loss(Kind.NO_ROOM,
                Message.of(TableLosses.class, "diagram", each), each.getId()));
        Landscape read = Outcome.inMemory(result.drafts());
        return losses.differences(read, each -> each.subject() instanceof Diagram
                || each.subject() instanceof dk.landskab.model.diagram.Placement).report();
    }
}
