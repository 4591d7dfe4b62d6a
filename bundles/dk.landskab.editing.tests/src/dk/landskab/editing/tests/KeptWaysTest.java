// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;

/** The ways of lines on a stored diagram: of an element, of one of its views, and of a relation that leads from it. */
class KeptWaysTest {

    @TempDir
    private Path temporary;
    private OpenLandscape open;
    private Diagram diagram;

    @BeforeEach
    void open() {
        open = Town.in(temporary).open();
        diagram = new CreateDiagram(open, "Layers", "Ours").of("town").call();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Identified element(String id) {
        return open.find(id).orElseThrow(() -> new AssertionError(id));
    }

    private void lead(String element, String view, String... corners) {
        new Arrange(open, diagram).bends(element(element), Optional.ofNullable(view), List.of(corners)).call();
    }

    private List<String> kept() {
        return diagram.getPlacements().stream().map(each -> each.getElement().getId() + " " + each.getView() + " "
                + each.getBendpoints() + " " + each.getX()).sorted().toList();
    }

    @Test
    void aBoxAndTheRelationsThatLeadFromItHavePlacesOfTheirOwn() {
        new Arrange(open, diagram).place(element("town.app.time"), 1, 2, 30, 40).call();
        lead("town.app.time", "Uses:App:town.app.time>App:town.app.pay", "1,2", "3,4");
        lead("town.app.time", "Uses:App:town.app.time>Unit:town.unit.hr", "5,6");

        assertEquals(List.of("town.app.time Uses:App:town.app.time>App:town.app.pay [1,2, 3,4] null",
                "town.app.time Uses:App:town.app.time>Unit:town.unit.hr [5,6] null", "town.app.time null [] 1"), kept());
        assertEquals(3, diagram.getPlacements().stream().map(Placement::getId).distinct().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Uses:App:town.app.time>App:town.app.pay | Uses:App:town.app.clock>App:town.app.pay",
        "Uses:App:town.app.pay>App:town.app.time#2 | Uses:App:town.app.pay>App:town.app.clock#2",
        "Uses:Group:town.app.time/App:town.app.time>Group:town/App:town.app.time/Port:town.app.time "
                + "| Uses:Group:town.app.clock/App:town.app.clock>Group:town/App:town.app.clock/Port:town.app.clock",
        "Int:town.int.time:App:town.app.timer>App:town.app.time2 | Int:town.int.time:App:town.app.timer>App:town.app.time2",
    })
    void aRenameIsFollowedByTheWaysOfAllViewsThatItIsAStepOf(String before, String after) {
        lead("town.app.pay", before, "1,2");

        new Rename(open, element("town.app.time"), "town.app.clock").call();

        assertEquals(List.of("town.app.pay " + after + " [1,2] null"), kept());
        open.undo();
        assertEquals(List.of("town.app.pay " + before + " [1,2] null"), kept());
        open.redo();
        assertEquals(List.of("town.app.pay " + after + " [1,2] null"), kept());
    }

    @Test
    void whatIsFreedLosesItsPlaceAndTheWaysThatLeadFromIt() {
        new Arrange(open, diagram).place(element("town.app.time"), 1, 2, 30, 40).place(element("town.app.pay"), 5, 6, 7, 8)
                .call();
        lead("town.app.time", "Uses:App:town.app.time>App:town.app.pay", "1,2");

        new Arrange(open, diagram).free(element("town.app.time")).call();

        assertEquals(List.of("town.app.pay null [] 5"), kept());
        open.undo();
        assertEquals(3, kept().size());
    }

    @Test
    void whatWasWantedBeforeCountsNoMoreWhereAllShallBeAsElsewhere() {
        new Arrange(open, diagram).place(element("town.app.time"), 1, 2, 30, 40).like(List.of()).call();
        assertEquals(List.of(), kept());
        assertTrue(open.undo(), "making the diagram is all that was done");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDiagramIsMadeLikeAnyOtherInOneStepThatIsUndone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            Diagram other = EcoreUtil.copy(diagram);
            scatter(other, random);
            List<String> before = kept();
            new Arrange(open, diagram).like(other.getPlacements()).call();
            List<String> wanted = other.getPlacements().stream().map(each -> each.getElement().getId() + " " + each.getView()
                    + " " + each.getBendpoints() + " " + each.getX()).sorted().toList();
            assertEquals(wanted, kept());
            Set<String> ids = new HashSet<>();
            diagram.getPlacements().forEach(each -> assertTrue(ids.add(each.getId()), each.getId()));
            if (!before.equals(wanted)) {
                open.undo();
                assertEquals(before, kept());
                open.redo();
                assertEquals(wanted, kept());
            }
        }
    }

    /** Places of chance: some stay, some change, some go and some come; no view has two. */
    private void scatter(Diagram other, Random random) {
        other.getPlacements().removeIf(each -> random.nextInt(3) == 0);
        for (String element : List.of("town.app.time", "town.app.pay", "town.unit.hr")) {
            for (String view : List.of("", "Unit:town.unit.hr/App:" + element, "Uses:App:" + element + ">Unit:town.unit.hr")) {
                boolean isThere = other.getPlacements().stream().anyMatch(each -> each.getElement().getId().equals(element)
                        && String.valueOf(each.getView()).equals(view.isEmpty() ? "null" : view));
                if (!isThere && random.nextBoolean()) {
                    Placement place = DiagramFactory.eINSTANCE.createPlacement();
                    place.setElement(element(element));
                    place.setView(view.isEmpty() ? null : view);
                    place.setX(random.nextBoolean() ? null : new BigDecimal(random.nextInt(900)));
                    place.getBendpoints().add(random.nextInt(90) + "," + random.nextInt(90));
                    other.getPlacements().add(place);
                }
            }
        }
    }
}
