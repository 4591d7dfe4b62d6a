// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Corners;
import dk.landskab.diagram.layout.Placements;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** Places that are stored in a diagram and read again. */
class PlacementsTest {

    private static Diagram stored(Drawing drawing, Landscape landscape) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("k.diagram");
        Placements.store(drawing.scene(), drawing.arrangement(), diagram, landscape::find);
        return diagram;
    }

    private static Placement of(Diagram diagram, String element) {
        return diagram.getPlacements().stream().filter(each -> each.getElement().getId().equals(element)).findFirst()
                .orElseThrow();
    }

    @Test
    void everyBoxAndEveryLineIsStored() {
        Kit kit = Kit.sample();
        Drawing drawing = kit.drawing();
        Diagram diagram = stored(drawing, kit.landscape());
        assertEquals(List.of("a", "b", "c", "i", "k.care", "k.it", "p", "q", "s"), diagram.getPlacements().stream()
                .filter(each -> each.getView() == null).map(each -> each.getElement().getId()).sorted().toList());
        Rect rect = drawing.arrangement().boxes().get("Process:p");
        Placement placement = of(diagram, "p");
        assertEquals(rect, new Rect(placement.getX().doubleValue(), placement.getY().doubleValue(),
                placement.getWidth().doubleValue(), placement.getHeight().doubleValue()));
        assertNull(of(diagram, "i").getX());
        assertFalse(of(diagram, "i").getBendpoints().isEmpty());
    }

    @Test
    void aRelationIsStoredWithTheElementThatItLeadsFrom() {
        Kit kit = Kit.sample();
        assertEquals(List.of("a Supports:Unit:k.care/Application:a>Process:p", "b Supports:Unit:k.it/Application:b>Process:p",
                "b Supports:Unit:k.it/Application:b>Process:q"), stored(kit.drawing(), kit.landscape()).getPlacements()
                        .stream().filter(each -> each.getView() != null)
                        .map(each -> each.getElement().getId() + " " + each.getView()).sorted().toList());
    }

    @Test
    void theFirstPlacesThatAreStoredWhereRelationsWereDrawnAreToldByElementsTheNextTimeToo() {
        Kit kit = Kit.sample();
        Diagram diagram = stored(kit.drawing(), kit.landscape());
        List<String> first = written(diagram);
        Drawing again = kit.run().draw(kit.model(), kit.request().placements(diagram));
        Placements.store(again.scene(), again.arrangement(), diagram, kit.landscape()::find);
        assertEquals(first, written(diagram));
        assertNull(of(diagram, "a").getView());
    }

    @Test
    void idsOfPlacementsAreUnlikeAndAlwaysTheSame() {
        Kit kit = Kit.sample();
        Set<String> ids = new HashSet<>();
        stored(kit.drawing(), kit.landscape()).getPlacements().forEach(each -> assertTrue(ids.add(each.getId())));
        stored(kit.drawing(), kit.landscape()).getPlacements().forEach(each -> assertTrue(ids.contains(each.getId())));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void whatIsStoredAndReadStandsWhereItStood(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(300); i++) {
            Kit kit = Kit.sample().on(new RandomSketch(random).text());
            Drawing before = kit.drawing();
            Diagram diagram = stored(before, kit.landscape());
            Drawing after = kit.run().draw(kit.model(), kit.request().placements(diagram));
            assertEquals(before.arrangement().boxes(), after.arrangement().boxes());
            assertSameWays(before, after);
        }
    }

    /** A file keeps tenths of pixels. */
    private static void assertSameWays(Drawing before, Drawing after) {
        before.arrangement().routes().forEach((id, route) -> {
            List<Point> way = Corners.withoutStraight(route.points());
            List<Point> again = after.arrangement().routes().get(id).points();
            assertEquals(way.size(), again.size(), () -> id + " was " + way + ", is " + again);
            for (int i = 0; i < way.size(); i++) {
                assertEquals(way.get(i).x(), again.get(i).x(), 0.1, id);
                assertEquals(way.get(i).y(), again.get(i).y(), 0.1, id);
            }
        });
    }

    @Test
    void theSamePlacesAreTheSameNumbers() {
        Kit kit = Kit.sample();
        Drawing before = kit.drawing();
        Diagram diagram = stored(before, kit.landscape());
        Drawing after = kit.run().draw(kit.model(), kit.request().placements(diagram));
        List<String> first = written(diagram);
        Placements.store(after.scene(), after.arrangement(), diagram, kit.landscape()::find);
        assertEquals(first, written(diagram));
    }

    private static List<String> written(Diagram diagram) {
        return diagram.getPlacements().stream().map(each -> each.getId() + " " + each.getX() + " " + each.getY() + " "
                + each.getWidth() + " " + each.getHeight() + " " + each.getBendpoints()).sorted().toList();
    }

    @Test
    void whatIsHiddenKeepsItsPlace() {
        Kit kit = Kit.sample();
        Diagram diagram = stored(kit.drawing(), kit.landscape());
        Kit filtered = kit.wanted(kit.request().filters(Set.of("NoProcesses")).placements(diagram));
        Drawing without = filtered.drawing();
        Placements.store(without.scene(), without.arrangement(), diagram, kit.landscape()::find);
        assertTrue(diagram.getPlacements().stream().anyMatch(each -> each.getElement().getId().equals("p")));
        assertEquals(stored(kit.drawing(), kit.landscape()).getPlacements().size(), diagram.getPlacements().size());
    }

    @Test
    void whatIsGoneFromTheLandscapeLosesItsPlaceAndWhatWasNoPlaceToo() {
        Kit kit = Kit.sample();
        Diagram diagram = stored(kit.drawing(), kit.landscape());
        Placement nothing = DiagramFactory.eINSTANCE.createPlacement();
        nothing.setX(BigDecimal.ONE);
        diagram.getPlacements().add(nothing);
        Drawing drawing = kit.drawing();
        Placements.store(drawing.scene(), drawing.arrangement(), diagram, id -> id.equals("q")
                ? java.util.Optional.empty() : kit.landscape().find(id));
        assertFalse(diagram.getPlacements().contains(nothing));
    }

    private static Kit twice() {
        return Kit.sample().with("semanticCandidatesExpression=\"service:owned\"", "");
    }

    @Test
    void anElementThatIsShownSeveralTimesIsStoredOncePerView() {
        Kit twice = twice();
        Drawing drawing = twice.drawing();
        Diagram diagram = stored(drawing, twice.landscape());
        Set<String> shown = drawing.scene().boxes().filter(box -> SemanticModel.id(box.view().element()).equals("a"))
                .map(Box::id).collect(Collectors.toSet());
        assertTrue(shown.size() > 1);
        assertEquals(shown, viewsOf(diagram, "a"));
        assertNull(of(diagram, "k.it").getView(), "what stands once is told by the element alone");
        assertEquals(diagram.getPlacements().size(),
                diagram.getPlacements().stream().map(Placement::getId).distinct().count());
    }

    @Test
    void eachViewIsFoundWhereItWasMoved() {
        Kit twice = twice();
        Diagram diagram = stored(twice.drawing(), twice.landscape());
        int[] step = new int[1];
        List<Placement> moved = diagram.getPlacements().stream().filter(each -> each.getElement().getId().equals("a") && each.getX() != null)
                .peek(each -> each.setX(new BigDecimal(5_000 + 400 * step[0]++))).toList();
        Drawing after = twice.run().draw(twice.model(), twice.request().placements(diagram));
        moved.forEach(each -> assertEquals(each.getX().doubleValue(),
                after.arrangement().boxes().get(each.getView()).x(), 0.01, each.getView()));
    }

    @Test
    void aFileThatKnowsElementsOnlyIsReadAsBefore() {
        Kit twice = twice();
        Drawing drawing = twice.drawing();
        Diagram diagram = stored(drawing, twice.landscape());
        List<Placement> all = List.copyOf(diagram.getPlacements());
        Set<String> once = new HashSet<>();
        all.forEach(each -> each.setView(null));
        diagram.getPlacements().removeIf(each -> !once.add(each.getElement().getId()));
        Placement first = of(diagram, "a");
        first.setX(new BigDecimal(7_000));
        Drawing after = twice.run().draw(twice.model(), twice.request().placements(diagram));
        String firstView = drawing.scene().boxes().filter(box -> SemanticModel.id(box.view().element()).equals("a"))
                .findFirst().orElseThrow().id();
        assertEquals(7_000, after.arrangement().boxes().get(firstView).x(), 0.01);
        Placements.store(after.scene(), after.arrangement(), diagram, twice.landscape()::find);
        assertTrue(viewsOf(diagram, "a").size() > 1, "with the next gesture each has its own");
    }

    @Test
    void aViewThatIsHiddenKeepsItsPlaceUntilWhatItStandsInIsGone() {
        Kit twice = twice();
        Drawing drawing = twice.drawing();
        Diagram diagram = stored(drawing, twice.landscape());
        Placement hidden = DiagramFactory.eINSTANCE.createPlacement();
        hidden.setElement(of(diagram, "a").getElement());
        hidden.setView("Group:k.care/Other:a");
        diagram.getPlacements().add(hidden);
        Placements.store(drawing.scene(), drawing.arrangement(), diagram, twice.landscape()::find);
        assertTrue(diagram.getPlacements().contains(hidden));
        Placements.store(drawing.scene(), drawing.arrangement(), diagram,
                id -> id.equals("k.care") ? java.util.Optional.empty() : twice.landscape().find(id));
        assertFalse(diagram.getPlacements().contains(hidden));
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void whatIsShownSeveralTimesAndStoredStandsWhereItStood(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(200); i++) {
            Kit kit = twice().on(new RandomSketch(random).text());
            Drawing before = kit.drawing();
            Diagram diagram = stored(before, kit.landscape());
            Drawing after = kit.run().draw(kit.model(), kit.request().placements(diagram));
            assertEquals(before.arrangement().boxes(), after.arrangement().boxes());
            assertSameWays(before, after);
        }
    }

    private static Set<String> viewsOf(Diagram diagram, String element) {
        return diagram.getPlacements().stream().filter(each -> each.getElement().getId().equals(element))
                .filter(each -> each.getX() != null).map(Placement::getView).collect(Collectors.toSet());
    }
}
