// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.Exporters;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/** Files of other tools in which there is a system called Payroll. */
final class Foreign {

    private static final String ARCHIMATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="Town" id="id-m" version="5.0.0">
              <folder name="Application" id="id-f" type="application">
                <element xsi:type="archimate:ApplicationComponent" name="Payroll" id="id-1"/>
              </folder>
            </archimate:model>
            """;
    private static final String KITOS = """
            IT-System (UUID);IT System
            7f1c2f2e-6d0b-4a3a-9d55-0d9f6b1f0001;Payroll
            """;

    private Foreign() {
    }

    /** Writes what an importer of a name reads. */
    static Path write(String importer, Landscape landscape, Path folder) throws IOException {
        return switch (importer) {
            case "archimate" -> Files.writeString(folder.resolve("model.archimate"), ARCHIMATE);
            case "kitos" -> Files.writeString(folder.resolve("kitos.csv"), KITOS);
            default -> edited(landscape, folder);
        };
    }

    /** A table that was exported, and edited by a person. */
    private static Path edited(Landscape landscape, Path folder) throws IOException {
        for (ExportedFile each : Exporters.named("csv").orElseThrow()
                .run(new ExportRequest(landscape, "tables", Language.EN, false)).files()) {
            String text = new String(each.bytes(), StandardCharsets.UTF_8);
            if (text.contains("town.app.pay")) {
                Path file = folder.resolve("tables").resolve(each.path());
                Files.createDirectories(file.getParent());
                return Files.writeString(file, text.replaceAll("\\bPay\\b", "Payroll"));
            }
        }
        throw new AssertionError("no table has the system");
    }
}
