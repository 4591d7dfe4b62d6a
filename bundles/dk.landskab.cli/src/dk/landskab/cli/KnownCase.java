// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import picocli.CommandLine;

/** Finds the case that a user names, by its id or by the end of it. */
final class KnownCase {

    private static final int TOLD = 12;

    private KnownCase() {
    }

    /**
     * The case.
     *
     * @throws Rejected where there is none, or where several ids end so, saying which there are
     */
    static Acquisition of(Landscape landscape, String name, CommandLine line) {
        List<Acquisition> all = landscape.all(Acquisition.class).stream().filter(each -> each.getId() != null).toList();
        List<Acquisition> meant = all.stream().filter(each -> each.getId().equals(name)).toList();
        if (meant.isEmpty()) {
            meant = all.stream().filter(each -> each.getId().endsWith("." + name)).toList();
        }
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<String> known = (meant.isEmpty() ? all : meant).stream().map(Identified::getId).distinct().sorted()
                .toList();
        String key = known.isEmpty() ? "case.none" : known.size() > TOLD ? "case.many" : "case.unknown";
        throw new Rejected(line, Message.of(KnownCase.class, key, name, known.stream().limit(TOLD).toList(),
                known.size()));
    }
}
