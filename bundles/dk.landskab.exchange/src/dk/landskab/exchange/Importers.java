// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.archimate.ArchimateImporter;
import dk.landskab.exchange.kitos.KitosImporter;
import dk.landskab.exchange.kle.KleImporter;
import dk.landskab.exchange.table.TableImporter;

/** All importers. A new one is a class and a line here. */
public final class Importers {

    private static final List<Importer> ALL = List.of(
            new ArchimateImporter(),
            new KleImporter(),
            new KitosImporter(),
            new TableImporter());

    private Importers() {
    }

    /** All of them, in the order in which help names them. */
    public static List<Importer> all() {
        return ALL;
    }

    /** The one that a user calls by this word. */
    public static Optional<Importer> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
