// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.testkit.Share;

/** Where things stand: nothing overlaps, everything is within what it belongs to, and what is kept stays. */
class LayoutTest {

    private static final String PACKED = "<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" padding=\"30\"/>";

    /** A landscape of chance. */
    private static String sketch(Random random) {
        StringBuilder sketch = new StringBuilder("Organisation k \"Kommune K\"\n");
        int units = 1 + random.nextInt(4);
        for (int i = 0; i < units; i++) {
            sketch.append("  OrgUnit k.u").append(i).append(" \"Forvaltning ").append(i).append("\"\n");
        }
        int applications = random.nextInt(14);
        int processes = 1 + random.nextInt(4);
        for (int i = 0; i < applications; i++) {
            sketch.append("Application a").append(i).append(" \"System ").append(i).append("\" owner=k.u")
                    .append(random.nextInt(units));
            if (random.nextInt(3) == 0) {
                sketch.append(" supports=p").append(random.nextInt(processes));
            }
            sketch.append('\n');
        }
        for (int i = 0; i < processes; i++) {
            sketch.append("BusinessProcess p").append(i).append(" \"Proces ").append(i).append("\"\n");
        }
        for (int i = 0; applications > 0 && i < random.nextInt(applications + 1); i++) {
            sketch.append("Integration i").append(i).append(" \"Flow ").append(i).append("\" from=a")
                    .append(random.nextInt(applications)).append(" to=a").append(random.nextInt(applications))
                    .append('\n');
        }
        return sketch.toString();
    }

    private static void assertSound(Drawing drawing) {
        Scene scene = drawing.scene();
        Arrangement arrangement = drawing.arrangement();
        siblings(scene.roots(), arrangement);
        scene.boxes().forEach(box -> siblings(box.children(), arrangement));
        scene.boxes().forEach(box -> box.children().forEach(child -> assertTrue(arrangement.boxes().get(box.id())
                .grown(0.5).contains(arrangement.boxes().get(child.id())), () -> child.id() + " out of " + box.id())));
        scene.lines().forEach(line -> {
            Route route = arrangement.routes().get(line.id());
            assertTouches(arrangement.boxes().get(line.view().source()), route.points().getFirst());
            assertTouches(arrangement.boxes().get(line.view().target()), route.points().getLast());
        });
        assertEquals(scene.boxes().count(), arrangement.boxes().size());
    }

    private static void siblings(List<Box> boxes, Arrangement arrangement) {
        for (Box one : boxes) {
            for (Box other : boxes) {
                assertTrue(one == other || !arrangement.boxes().get(one.id()).grown(-0.5)
                        .overlaps(arrangement.boxes().get(other.id())), () -> one.id() + " on " + other.id());
            }
        }
    }

    private static void assertTouches(Rect rect, Point point) {
        assertTrue(rect.grown(1).contains(point), () -> point + " beside " + rect);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLayeredLandscapeOfChanceIsArrangedSoundly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(600) / 3; i++) {
            assertSound(Kit.sample().on(sketch(random)).drawing());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aPackedLandscapeOfChanceIsArrangedSoundly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(600) / 3; i++) {
            assertSound(Kit.sample().with(PACKED, "").on(sketch(random)).drawing());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void whatStandsStaysWhenSomethingIsAdded(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(600) / 3; i++) {
            Kit kit = Kit.sample().on(sketch(random));
            Drawing before = kit.drawing();
            String more = "BusinessProcess p99 \"Ny proces\"\nApplication a99 \"Nyt system\" owner=k.u0 supports=p99\n";
            Kit grown = Kit.sample().on(kit.sketch() + more);
            Drawing after = grown.run().draw(grown.model(), grown.request().kept(before.places()));
            assertSound(after);
            if (sameContainers(before, after)) {
                before.scene().boxes().forEach(box -> assertEquals(before.arrangement().boxes().get(box.id()),
                        after.arrangement().boxes().get(box.id()), box::id));
            }
        }
    }

    /** Whether no container had to grow, which may make others give way. */
    private static boolean sameContainers(Drawing before, Drawing after) {
        return before.scene().boxes().filter(each -> each.view().mapping().container()).allMatch(each -> before
                .arrangement().boxes().get(each.id()).equals(after.arrangement().boxes().get(each.id())));
    }

    @Test
    void everythingThatIsKeptStaysExactly() {
        Drawing before = Kit.sample().drawing();
        Kit kit = Kit.sample();
        Drawing after = kit.run().draw(kit.model(), kit.request().kept(before.places()));
        assertEquals(before.arrangement(), after.arrangement());
    }

    @Test
    void aRenameMovesNothing() {
        Drawing before = Kit.sample().drawing();
        Kit renamed = Kit.sample().on(Kit.SKETCH.replace("\"GetOrganized\"", "\"Acadre\""));
        Drawing after = renamed.run().draw(renamed.model(), renamed.request().kept(before.places()));
        assertEquals(before.arrangement(), after.arrangement());
        assertTrue(renamed.svg().contains(">Acadre<"));
    }

    @Test
    void aNewBoxStandsNearWhatItIsConnectedTo() {
        Drawing before = Kit.sample().drawing();
        Kit grown = Kit.sample().on(Kit.SKETCH.replace("supports=p,q", "supports=p,q,r")
                + "BusinessProcess r \"Refusion\"\n");
        Drawing after = grown.run().draw(grown.model(), grown.request().kept(before.places()));
        Rect added = after.arrangement().boxes().get("Process:r");
        Rect other = after.arrangement().boxes().get("Unit:k.it/Application:b");
        assertTrue(Math.abs(added.y() - other.y()) < 400 && Math.abs(added.x() - other.right()) < 500,
                () -> added + " far from " + other);
    }

    @Test
    void theCornersOfAMovedLineAreKeptWhileItsEndsAreThere() {
        Kit kit = Kit.sample();
        Drawing before = kit.drawing();
        List<Point> corners = List.of(new Point(500, 5), new Point(500, 6));
        Kept kept = new Kept(before.places().boxes(), Map.of("i", corners), Map.of());
        Route route = kit.run().draw(kit.model(), kit.request().kept(kept)).arrangement().routes().values().stream()
                .filter(each -> each.points().containsAll(corners)).findFirst().orElseThrow();
        assertEquals(4, route.points().size());
    }

    @Test
    void aStoredDiagramTellsWhereThingsStand() {
        Diagram stored = DiagramFactory.eINSTANCE.createDiagram();
        Kit kit = Kit.sample();
        place(stored, (Identified) kit.model().find("p").orElseThrow(), "700", "40");
        place(stored, (Identified) kit.model().find("k.it").orElseThrow(), "0", "0");
        place(stored, null, "1", "1");
        Drawing drawing = kit.run().draw(kit.model(), kit.request().placements(stored));
        assertSound(drawing);
        assertEquals(new Rect(700, 40, 160, 50), drawing.arrangement().boxes().get("Process:p"));
        assertEquals(0, drawing.arrangement().boxes().get("Unit:k.it").x());
    }

    private static void place(Diagram diagram, Identified element, String x, String y) {
        Placement placement = DiagramFactory.eINSTANCE.createPlacement();
        placement.setElement(element);
        placement.setX(new BigDecimal(x));
        placement.setY(new BigDecimal(y));
        placement.getBendpoints().add("no, numbers");
        diagram.getPlacements().add(placement);
    }

    @Test
    void nonsenseInAStoredDiagramIsBorne() {
        Kept kept = new Kept(Map.of("p", new Rect(1e300, Double.NEGATIVE_INFINITY, -5, 0)), Map.of(), Map.of());
        Kit kit = Kit.sample();
        Drawing drawing = kit.run().draw(kit.model(), kit.request().kept(kept));
        assertTrue(drawing.svg(dk.landskab.diagram.paint.Theme.LIGHT).length > 0);
        assertTrue(drawing.png(dk.landskab.diagram.paint.Theme.LIGHT, 1).length > 0);
    }

    @Test
    void theSameSceneIsArrangedTheSameEachTime() {
        String sketch = sketch(new Random(42));
        Arrangement first = Kit.sample().on(sketch).drawing().arrangement();
        for (int i = 0; i < 5; i++) {
            assertEquals(first, Kit.sample().on(sketch).drawing().arrangement());
        }
    }

    @Test
    void aLayoutThatIsStoppedStillGivesAPicture() {
        Kit kit = Kit.sample();
        Drawing drawing = kit.run().draw(kit.model(), kit.request().until(() -> true));
        assertEquals(drawing.scene().boxes().count(), drawing.arrangement().boxes().size());
    }

    @Test
    void theReadingOrderIsThatOfTheLayout() {
        Arrangement right = Kit.sample().drawing().arrangement();
        Arrangement down = Kit.sample().with("LeftToRight", "TopToBottom").drawing().arrangement();
        assertTrue(right.boxes().get("Process:q").x() > right.boxes().get("Unit:k.it").right());
        assertTrue(down.boxes().get("Process:q").y() > down.boxes().get("Unit:k.it").bottom());
    }

    @Test
    void aBoxOnABorderStandsOnIt() {
        String port = "<borderedNodeMappings name=\"Port\" semanticCandidatesExpression=\"var:self\" "
                + "domainClass=\"business::BusinessProcess\"><style xsi:type=\"style:SquareDescription\" "
                + "labelColor=\"//@userColorsPalettes.0/@entries.0\" borderColor=\"//@userColorsPalettes.0/@entries.0\" "
                + "width=\"2\" height=\"2\" color=\"//@userColorsPalettes.0/@entries.0\"/></borderedNodeMappings>";
        for (String layout : List.of(PACKED, "")) {
            Drawing drawing = Kit.sample().with(PACKED, layout).with("<style xsi:type=\"style:EllipseNodeDescription\"",
                    port + "<style xsi:type=\"style:EllipseNodeDescription\"").drawing();
            Rect host = drawing.arrangement().boxes().get("Process:p");
            Rect border = drawing.arrangement().boxes().get("Process:p/Port:p");
            assertTrue(host.overlaps(border) && !host.contains(border), () -> border + " on " + host);
        }
    }

    @Test
    void aLabelOfALineStandsOnItAndOnNoBox() {
        Drawing drawing = Kit.sample().drawing();
        Rect label = drawing.arrangement().routes().values().stream().flatMap(each -> each.center().stream())
                .findFirst().orElseThrow();
        drawing.scene().boxes().filter(box -> box.children().isEmpty()).forEach(box -> assertFalse(
                drawing.arrangement().boxes().get(box.id()).overlaps(label), box.id()));
    }
}
