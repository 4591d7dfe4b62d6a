// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Takes sheets over that an export wrote and people edited: CSV files and Excel workbooks, in any mix. */
public final class TableImporter implements Importer {

    private static final String WORKBOOK = ".xlsx";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public ImportResult run(ImportRequest request) {
        ImportReport.Builder report = new ImportReport.Builder();
        List<Matched> sheets = request.inputs().stream().flatMap(each -> matched(each,
                BoundedFile.read(Path.of(each)), report)).toList();
        sheets.forEach(each -> report.count(Section.READ, Message.of(TableImporter.class, "read.rows",
                each.layout().type()), each.rows().size()));
        return new TableUpdate(request, sheets, report).result();
    }

    /**
     * The sheets of a file that are ours.
     *
     * @throws UnreadableException where none is
     */
    static Stream<Matched> matched(String file, byte[] bytes, ImportReport.Builder report) {
        List<ReadSheet> sheets = (file.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)
                ? new XlsxReader(file, bytes).sheets() : new CsvReader(file, bytes).sheets()).toList();
        ImportReport.Builder notes = new ImportReport.Builder();
        List<Matched> matched = sheets.stream().flatMap(each -> {
            var found = Matched.of(each, report);
            if (found.isEmpty() && !each.rows().isEmpty()) {
                notes.entry(Kind.NOTE, Message.of(TableImporter.class, "sheet.unknown", each.name()), null,
                        each.at(1, 0));
            }
            return found.stream();
        }).toList();
        if (matched.isEmpty()) {
            throw new UnreadableException(Location.of(file), Message.of(TableImporter.class, "sheet.none"));
        }
        notes.build().entries().forEach(each -> report.entry(each.kind(), each.what(), each.id(), each.where()));
        return matched.stream();
    }
}
