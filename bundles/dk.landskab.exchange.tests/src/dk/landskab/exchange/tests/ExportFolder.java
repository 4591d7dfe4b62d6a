// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.Exporters;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/** A folder that landscapes are exported to, as the command line would. */
record ExportFolder(Path folder) {

    /** Exports, writes the files, and gives what was said of it. */
    ExportResult run(String exporter, Landscape landscape, String target) {
        return run(exporter, new ExportRequest(landscape, target, Language.EN, true));
    }

    /** Exports as asked. */
    ExportResult run(String exporter, ExportRequest request) {
        ExportResult result = Exporters.named(exporter).orElseThrow().run(request);
        result.files().forEach(each -> write(request.target(), each));
        return result;
    }

    private void write(String target, ExportedFile file) {
        try {
            Path path = file.path().isEmpty() ? folder.resolve(target) : folder.resolve(target).resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a place in the folder gives when it is read on the fly. */
    Landscape read(String target) {
        try (Places places = Places.standard()) {
            return places.resolveForeign(folder.resolve(target).toString()).read();
        }
    }
}
