// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Takes sheets over that an export wrote and people edited: CSV files and Excel workbooks, in any mix. */
public final class TableImporter implements Importer {

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
        sheets.forEach(each -> report.count(Section.READ, say("read.rows", each.layout().type()), each.rows().size()));
        return new TableUpdate(request, sheets, report).result();
    }

    /**
     * The sheets of a file that are ours; those that are hidden hold the words to choose from.
     *
     * @throws UnreadableException where none is, or where letters would be lost
     */
    static Stream<Matched> matched(String file, byte[] bytes, ImportReport.Builder report) {
        List<Matched> matched = new ArrayList<>();
        ImportReport.Builder notes = new ImportReport.Builder();
        for (Table table : Tables.read(file, bytes)) {
            table.doubt().ifPresent(where -> refuse(where, "csv.encoding"));
            Optional<Matched> found = table.traits().hidden() ? Optional.empty() : Matched.of(table, report);
            found.ifPresent(matched::add);
            if (found.isEmpty() && !table.traits().hidden() && !table.rows().isEmpty()) {
                notes.entry(Kind.NOTE, say("sheet.unknown", Matched.name(table)), null, table.at(1, 1));
            }
        }
        if (matched.isEmpty()) {
            refuse(Location.of(file), "sheet.none");
        }
        notes.build().entries().forEach(each -> report.entry(each.kind(), each.what(), each.id(), each.where()));
        return matched.stream();
    }

    private static void refuse(Location where, String key) {
        throw new UnreadableException(where, say(key));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(TableImporter.class, key, arguments);
    }
}
