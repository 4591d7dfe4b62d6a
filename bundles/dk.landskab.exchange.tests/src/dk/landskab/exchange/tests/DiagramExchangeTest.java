// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ExportResult;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;

/** Views become diagrams, and diagrams views. */
class DiagramExchangeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"model.xml", "repository"})
    void aDiagramComesBackWithEverythingThatItSays(String target) {
        for (int seed = 0; seed < Share.of(200); seed++) {
            var part = RandomLandscape.part(seed, 15);
            Diagram diagram = diagram(new Random(seed), part.getElements());
            Landscape landscape = Landscapes.of(List.of(PartDraft.added("a.landskab", part),
                    PartDraft.added("b.diagram", diagram)));
            ExportFolder out = new ExportFolder(folder);

            ExportResult result = out.run("archimate", landscape, seed + target);

            assertEquals(List.of(), result.report().losses().stream().map(each -> each.what().in(Language.EN)).toList(),
                    "seed " + seed);
            Diagram back = out.read(seed + target).find("town.diagram.d", Diagram.class).orElseThrow();
            assertEquals(new TreeSet<>(dk.landskab.testkit.Facts.of(diagram)),
                    new TreeSet<>(dk.landskab.testkit.Facts.of(back)), "seed " + seed);
        }
    }

    private static Diagram diagram(Random random, List<Element> elements) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("town.diagram.d");
        diagram.setName("D");
        diagram.setKind(random.nextBoolean() ? "archimate" : "applications");
        diagram.getLayers().add("one");
        diagram.setSubject(elements.getFirst());
        List<Identified> targets = new ArrayList<>(elements);
        targets.add(null);
        for (Identified each : targets) {
            Placement placement = DiagramFactory.eINSTANCE.createPlacement();
            placement.setId((random.nextBoolean() ? "town.diagram.d." : "other.") + targets.indexOf(each));
            placement.setElement(each);
            if (random.nextInt(4) > 0) {
                placement.setX(length(random));
                placement.setY(length(random));
                placement.setWidth(length(random).abs());
                placement.setHeight(length(random).abs());
            }
            if (random.nextInt(4) == 0) {
                placement.getBendpoints().add(random.nextInt(9) + "," + random.nextInt(9));
            }
            diagram.getPlacements().add(placement);
        }
        return diagram;
    }

    private static BigDecimal length(Random random) {
        return random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(4000) - 1000, 1)
                : BigDecimal.valueOf(random.nextInt(400) - 100);
    }

    @Test
    void theViewsOfAModelBecomeDiagramsOnceHoweverOftenItIsImported() {
        ImportFolder into = new ImportFolder(folder, "town");
        String model = SharedData.file("archimate/Archisurance.archimate").toString();

        into.run("archimate", model);

        assertEquals(17, into.landscape().all(Diagram.class).size());
        assertEquals(List.of(), into.landscape().problems());
        Placement placement = into.find("town.4056.4103", Placement.class);
        assertEquals("town.1220 284 553 133 60", placement.getElement().getId() + " " + placement.getX() + " "
                + placement.getY() + " " + placement.getWidth() + " " + placement.getHeight());
        assertEquals(List.of(), into.run("archimate", model).drafts());

        into.edit("town.4056.4103", Placement.class, each -> each.setX(BigDecimal.ONE));
        assertEquals(List.of("town/views/town.4056.diagram"), into.run("archimate", model).drafts().stream()
                .map(PartDraft::path).toList());
        assertEquals("284", into.find("town.4056.4103", Placement.class).getX().toString());
    }
}
