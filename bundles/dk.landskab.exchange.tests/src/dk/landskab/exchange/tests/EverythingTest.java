// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.model.core.Relation;
import dk.landskab.store.Landscape;

/** Archi's file with many types, and with relations that end at relations. */
class EverythingTest {

    @Test
    void everythingOfItIsRead() {
        try (Places places = Places.standard()) {
            ArchimateSource source = (ArchimateSource) places
                    .resolve(SharedData.file("archimate/everything.archimate").toString());
            ArchimateModel model = source.model();
            Landscape landscape = source.read();
            ImportReport report = source.report();
            assertEquals(List.of(63, 24, 2), List.of(model.elements().size(), model.relations().size(),
                    model.views().size()));
            assertEquals(89, report.total(Section.READ));
            assertEquals(4, report.total(Section.NOT_CARRIED));
            assertEquals(List.of(), report.entries());
            assertEquals(List.of(), landscape.problems());
            assertTrue(landscape.all(Relation.class).stream().anyMatch(each -> each.getTo() instanceof Relation));
        }
    }
}
