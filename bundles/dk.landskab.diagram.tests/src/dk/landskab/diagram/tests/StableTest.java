// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Rect;

/** What happens to places that are kept when the model around them changes. */
class StableTest {

    private static final String PACKED = "<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" padding=\"30\"/>";

    private static Arrangement arranged(String sketch, Map<String, Rect> places) {
        return drawn(Kit.sample(), sketch, places).arrangement();
    }

    private static Drawing drawn(Kit kit, String sketch, Map<String, Rect> places) {
        Kit on = kit.on(sketch);
        return on.run().draw(on.model(), on.request().kept(new Kept(places, Map.of(), Map.of())));
    }

    private static Rect at(double x, double y) {
        return new Rect(x, y, 0, 0);
    }

    private static final String THREE = """
            Organisation k "K"
            BusinessProcess p "P"
            BusinessProcess q "Q"
            BusinessProcess r "R"
            """;

    @Test
    void whatHasNoPlaceStandsFreeOfWhatHas() {
        Arrangement arrangement = arranged(THREE, Map.of("p", at(0, 0), "q", at(0, 60)));
        assertEquals(new Rect(0, 0, 160, 50), arrangement.boxes().get("Process:p"));
        assertEquals(new Rect(0, 60, 160, 50), arrangement.boxes().get("Process:q"));
        Rect added = arrangement.boxes().get("Process:r");
        assertFalse(added.overlaps(arrangement.boxes().get("Process:p")));
        assertFalse(added.overlaps(arrangement.boxes().get("Process:q")));
        assertTrue(added.y() > 110);
    }

    @Test
    void placesBelowNothingAreAllowed() {
        Arrangement arrangement = arranged(THREE, Map.of("p", at(-500, -300), "q", at(4000, 20), "r", at(0, 0)));
        assertEquals(-500, arrangement.boxes().get("Process:p").x());
        Drawing drawing = drawn(Kit.sample(), THREE, Map.of("p", at(-500, -300), "q", at(4000, 20)));
        assertTrue(drawing.picture().width() > 4600);
    }

    @Test
    void whatAPersonPutOnEachOtherStaysSo() {
        Arrangement arrangement = arranged(THREE, Map.of("p", at(0, 0), "q", at(20, 20), "r", at(40, 40)));
        assertEquals(new Rect(20, 20, 160, 50), arrangement.boxes().get("Process:q"));
    }

    @Test
    void aSizeThatIsKeptHoldsWhileItIsLargeEnough() {
        Arrangement arrangement = arranged(THREE, Map.of("p", new Rect(0, 0, 300, 90), "q", new Rect(0, 200, 10, 10)));
        assertEquals(new Rect(0, 0, 300, 90), arrangement.boxes().get("Process:p"));
        assertEquals(new Rect(0, 200, 160, 50), arrangement.boxes().get("Process:q"));
    }

    private static final String UNITS = """
            Organisation k "K"
              OrgUnit k.a "A"
              OrgUnit k.b "B"
            Application x "X" owner=k.a
            Application y "Y" owner=k.a
            Application z "Z" owner=k.b
            """;

    @Test
    void aContainerGrowsAroundWhatIsNewInIt() {
        Arrangement arrangement = arranged(UNITS, Map.of("k.a", new Rect(0, 0, 180, 100), "x", at(16, 33), "k.b",
                at(1000, 0), "z", at(1016, 33)));
        Rect unit = arrangement.boxes().get("Unit:k.a");
        assertTrue(unit.contains(arrangement.boxes().get("Unit:k.a/Application:y")));
        assertEquals(0, unit.x());
        assertEquals(0, unit.y());
        assertEquals(new Rect(16, 33, 140, 50), arrangement.boxes().get("Unit:k.a/Application:x"));
        assertEquals(1000, arrangement.boxes().get("Unit:k.b").x());
    }

    @Test
    void aNeighbourGivesWayWithAllThatIsInItWhereAContainerGrowsIntoIt() {
        Arrangement arrangement = arranged(UNITS, Map.of("k.a", new Rect(0, 0, 172, 99), "x", at(16, 33), "k.b",
                at(0, 110), "z", at(16, 143)));
        Rect grown = arrangement.boxes().get("Unit:k.a");
        Rect moved = arrangement.boxes().get("Unit:k.b");
        assertFalse(grown.overlaps(moved), () -> grown + " on " + moved);
        assertTrue(moved.contains(arrangement.boxes().get("Unit:k.b/Application:z")));
    }

    @Test
    void aNewContainerComesWithWhatIsInIt() {
        Arrangement arrangement = arranged(UNITS, Map.of("k.b", at(0, 0), "z", at(16, 33)));
        Rect added = arrangement.boxes().get("Unit:k.a");
        assertTrue(added.contains(arrangement.boxes().get("Unit:k.a/Application:x")));
        assertTrue(added.contains(arrangement.boxes().get("Unit:k.a/Application:y")));
        assertFalse(added.overlaps(arrangement.boxes().get("Unit:k.b")));
    }

    @Test
    void whatIsGoneLeavesItsRoomAndNothingMoves() {
        Arrangement arrangement = arranged(THREE.replace("BusinessProcess q \"Q\"\n", ""), Map.of("p", at(0, 0), "q",
                at(0, 100), "r", at(0, 200)));
        assertEquals(new Rect(0, 200, 160, 50), arrangement.boxes().get("Process:r"));
        assertEquals(2, arrangement.boxes().size());
    }

    @Test
    void aPlaceOfAnElementHoldsForItsFirstViewOnly() {
        Kit twice = Kit.sample().with("semanticCandidatesExpression=\"service:owned\"", "");
        Arrangement arrangement = drawn(twice, UNITS, Map.of("x", at(16, 33), "k.a", at(0, 0))).arrangement();
        assertEquals(new Rect(16, 33, 140, 50), arrangement.boxes().get("Unit:k.a/Application:x"));
        assertTrue(arrangement.boxes().get("Unit:k.b").contains(arrangement.boxes().get("Unit:k.b/Application:x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {PACKED, ""})
    void placesOfViewsAreKeptWhereAnElementHasSeveral(String layout) {
        Kit twice = Kit.sample().with(PACKED, layout).with("semanticCandidatesExpression=\"service:owned\"", "");
        Kit on = twice.on(UNITS);
        Drawing before = on.drawing();
        Drawing after = on.run().draw(on.model(), on.request().kept(before.places()));
        assertEquals(before.arrangement(), after.arrangement());
    }

    @Test
    void aNewBoxStandsBelowWhereADiagramIsReadDownwards() {
        Kit down = Kit.sample().with("LeftToRight", "TopToBottom");
        String sketch = """
                Organisation k "K"
                  OrgUnit k.a "A"
                Application x "X" owner=k.a supports=p
                BusinessProcess p "P"
                """;
        Arrangement arrangement = drawn(down, sketch, Map.of("k.a", at(0, 0), "x", at(16, 33))).arrangement();
        assertTrue(arrangement.boxes().get("Process:p").y() > arrangement.boxes().get("Unit:k.a").bottom());
    }

    @Test
    void manyNewBoxesAllFindRoom() {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n");
        for (int i = 0; i < 120; i++) {
            sketch.append("BusinessProcess p").append(i).append(" \"P\"\n");
        }
        List<Rect> rects = List.copyOf(arranged(sketch.toString(), Map.of("p0", at(0, 0))).boxes().values());
        for (int i = 0; i < rects.size(); i++) {
            for (int j = i + 1; j < rects.size(); j++) {
                assertFalse(rects.get(i).overlaps(rects.get(j)), rects.get(i) + " on " + rects.get(j));
            }
        }
    }

    @Test
    void addingAndRemovingAgainGivesThePictureThatWas() {
        Kit kit = Kit.sample();
        Drawing first = kit.drawing();
        Kit more = kit.on(Kit.SKETCH + "BusinessProcess z \"Z\"\n");
        Drawing second = more.run().draw(more.model(), more.request().kept(first.places()));
        Drawing third = kit.run().draw(kit.model(), kit.request().kept(second.places()));
        assertEquals(first.arrangement(), third.arrangement());
    }

    @Test
    void aLineIsRoutedAnewOnlyWhereABoxAtItsEndMoved() {
        Kit kit = Kit.sample();
        Drawing before = kit.drawing();
        Map<String, Rect> moved = new java.util.HashMap<>(before.arrangement().boxes());
        moved.computeIfPresent("Process:q", (id, rect) -> rect.plus(0, 200));
        Drawing after = kit.run().draw(kit.model(), kit.request().kept(new Kept(moved, Map.of(),
                before.places().routes())));
        before.arrangement().routes().forEach((id, route) -> assertEquals(!id.endsWith("Process:q"),
                route.equals(after.arrangement().routes().get(id)), id));
    }
}
