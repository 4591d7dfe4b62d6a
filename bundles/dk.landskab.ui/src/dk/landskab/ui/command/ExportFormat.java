// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Arrays;
import java.util.Optional;

import dk.landskab.exchange.Exporter;
import dk.landskab.exchange.Exporters;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What a landscape can be exported as: an exporter, and whether it writes a file or a folder. */
public enum ExportFormat {
    /** An Open Exchange file. */
    EXCHANGE("archimate", ".xml"),
    /** The folder of a coArchi repository. */
    COARCHI("archimate", ""),
    /** A workbook. */
    XLSX("xlsx", ".xlsx"),
    /** A folder of sheets. */
    CSV("csv", "");

    private final String exporter;
    private final String ending;

    ExportFormat(String exporter, String ending) {
        this.exporter = exporter;
        this.ending = ending;
    }

    /** The one of a name, in whatever case. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Who writes it. */
    public Exporter exporter() {
        return Exporters.named(exporter).orElseThrow();
    }

    /** How the name of the file ends; empty where it is a folder. */
    public String ending() {
        return ending;
    }

    /** What it is called. */
    public String label(Language language) {
        return Message.of(ExportFormat.class, "export.as." + name()).in(language);
    }
}
