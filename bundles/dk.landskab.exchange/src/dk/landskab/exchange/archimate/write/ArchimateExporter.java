// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.Exporter;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Family;

/**
 * Writes a landscape as an ArchiMate model: an Open Exchange file where the target ends with {@code .xml}, and else the
 * folder of coArchi. What was written is read again in memory, and what that does not give back is told.
 */
public final class ArchimateExporter implements Exporter {

    private static final String FOLDER = "model";

    @Override
    public String name() {
        return "archimate";
    }

    @Override
    public ExportResult run(ExportRequest request) {
        boolean single = request.target().toLowerCase(Locale.ROOT).endsWith(".xml");
        ArchimateModel model = Writing.of(request.landscape(), single ? Family.EXCHANGE : Family.NATIVE,
                request.people());
        List<ExportedFile> files = single ? List.of(new ExportedFile("", OpenExchangeWriter.write(model)))
                : CoArchiWriter.write(model);
        return new ExportResult(files, single ? Optional.empty() : Optional.of(FOLDER),
                ArchimateLosses.of(request, files));
    }
}
