// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportedFile;

/** A landscape as sheets, a class a sheet, and what they do not hold. */
final class TableExport {

    private TableExport() {
    }

    /** @param writer of the format */
    static ExportResult of(ExportRequest request, Optional<String> folder,
            Function<List<Sheet>, List<ExportedFile>> writer) {
        List<ExportedFile> files = writer.apply(new Filling(request.landscape(), request.language(), request.people())
                .sheets());
        return new ExportResult(files, folder, TableLosses.of(request, files));
    }
}
