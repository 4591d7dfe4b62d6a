// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.Optional;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.Exporter;

/** Writes a landscape as CSV files in a folder, a class a file. */
public final class CsvExporter implements Exporter {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public ExportResult run(ExportRequest request) {
        CsvWriter writer = new CsvWriter(request.language());
        return TableExport.of(request, Optional.of(""), sheets -> sheets.stream().map(writer::write).toList());
    }
}
