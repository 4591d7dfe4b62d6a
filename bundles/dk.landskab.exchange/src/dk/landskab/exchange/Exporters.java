// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.archimate.write.ArchimateExporter;
import dk.landskab.exchange.table.CsvExporter;
import dk.landskab.exchange.table.XlsxExporter;

/** All exporters. A new one is a class and a line here. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(
            new ArchimateExporter(),
            new CsvExporter(),
            new XlsxExporter());

    private Exporters() {
    }

    /** All of them, in the order in which help names them. */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The one that a user calls by this word. */
    public static Optional<Exporter> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
