// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.Exporter;

/** Writes a landscape as an Excel workbook, a class a sheet. */
public final class XlsxExporter implements Exporter {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public ExportResult run(ExportRequest request) {
        return TableExport.of(request, Optional.empty(), sheets -> List.of(new ExportedFile("",
                XlsxWriter.write(sheets, request.language()))));
    }
}
