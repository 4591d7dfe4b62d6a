// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.design.DiagramKind;
import dk.landskab.design.tests.kit.Drawings;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.check.AuthorCheck;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.model.Metamodel;

/** Every kind of diagram as it comes out, of invented municipalities of two sizes and of the shipped example. */
class DrawnDiagramsTest {

    private static final SemanticModel SMALL = Drawings.municipality(20);
    private static final SemanticModel LARGE = Drawings.municipality(120);
    private static final SemanticModel EXAMPLE = Drawings.example();

    static Stream<Arguments> drawings() {
        return Stream.of(SMALL, LARGE, EXAMPLE).flatMap(model -> Stream.of(DiagramKind.values())
                .filter(kind -> Drawings.subject(model, kind).isPresent())
                .map(kind -> Arguments.of(kind, model == SMALL ? "20" : model == LARGE ? "120" : "example",
                        Drawings.draw(model, kind))));
    }

    @Test
    void theSpecificationKeepsEveryRuleForAuthors() {
        assertEquals(List.of(), AuthorCheck.of(Metamodel.packages(), Drawings.services())
                .faults(Drawings.specification()));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("drawings")
    void everyExpressionCanBeEvaluated(DiagramKind kind, String size, Drawing drawing) {
        assertEquals(List.of(), drawing.troubles());
        assertTrue(drawing.scene().boxes().count() > 3);
        assertFalse(new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8).contains("Invalid feature"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("drawings")
    void boxesDoNotOverlapAndLieInTheirContainers(DiagramKind kind, String size, Drawing drawing) {
        assertApart(drawing.scene().roots(), drawing);
        drawing.scene().boxes().forEach(box -> {
            assertApart(box.children(), drawing);
            Rect outer = place(drawing, box);
            box.children().forEach(child -> assertTrue(outer.contains(place(drawing, child)),
                    () -> child.id() + " is not within " + box.id()));
        });
    }

    private static void assertApart(List<Box> boxes, Drawing drawing) {
        List<Box> sorted = boxes.stream().sorted((one, other) -> Double.compare(place(drawing, one).x(),
                place(drawing, other).x())).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Rect one = place(drawing, sorted.get(i));
            for (int j = i + 1; j < sorted.size() && place(drawing, sorted.get(j)).x() < one.right(); j++) {
                String both = sorted.get(i).id() + " and " + sorted.get(j).id();
                assertFalse(one.overlaps(place(drawing, sorted.get(j))), () -> both + " overlap");
            }
        }
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("drawings")
    void linesBeginAndEndAtTheirBoxesAndRunUprightOrLevel(DiagramKind kind, String size, Drawing drawing) {
        for (Line line : drawing.scene().lines()) {
            List<Point> points = points(drawing, line);
            assertOnBorder(drawing.arrangement().boxes().get(line.view().source()), points.getFirst(), line);
            assertOnBorder(drawing.arrangement().boxes().get(line.view().target()), points.getLast(), line);
            for (int i = 1; i < points.size(); i++) {
                Point one = points.get(i - 1);
                Point other = points.get(i);
                assertTrue(Math.abs(one.x() - other.x()) < 0.5 || Math.abs(one.y() - other.y()) < 0.5,
                        () -> line.id() + " is slanted: " + points);
            }
        }
    }

    private static void assertOnBorder(Rect rect, Point point, Line line) {
        assertTrue(rect.grown(1.5).contains(point) && !strictlyIn(rect.grown(-1.5), point),
                () -> line.id() + " ends at " + point + ", not at the border of " + rect);
    }

    private static boolean strictlyIn(Rect rect, Point point) {
        return point.x() > rect.x() && point.x() < rect.right() && point.y() > rect.y() && point.y() < rect.bottom();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("drawings")
    void noLineRunsThroughABox(DiagramKind kind, String size, Drawing drawing) {
        List<Rect> boxes = drawing.scene().boxes().filter(box -> box.children().isEmpty())
                .map(box -> place(drawing, box).grown(-2)).toList();
        for (Line line : drawing.scene().lines()) {
            List<Point> points = points(drawing, line);
            for (int i = 1; i < points.size(); i++) {
                Rect stretch = new Rect(points.get(i - 1).x(), points.get(i - 1).y(), 0, 0)
                        .union(new Rect(points.get(i).x(), points.get(i).y(), 0, 0));
                assertTrue(boxes.stream().noneMatch(stretch.grown(0.01)::overlaps), () -> line.id() + " runs through a box");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void theSameModelGivesTheSamePicture(DiagramKind kind) {
        assertArrayEquals(Drawings.draw(SMALL, kind).svg(Theme.LIGHT),
                Drawings.draw(Drawings.municipality(20), kind).svg(Theme.LIGHT));
    }

    @Test
    void everyApplicationOfTheExampleStandsOnceOnItsLandscape() {
        for (DiagramKind kind : List.of(DiagramKind.APPLICATIONS, DiagramKind.APPLICATIONS_BY_KLE)) {
            List<String> shown = Drawings.draw(EXAMPLE, kind).scene().boxes().filter(box -> box.children().isEmpty())
                    .map(box -> SemanticModel.id(box.view().element())).toList();
            assertEquals(Set.copyOf(shown).size(), shown.size());
            assertTrue(shown.contains("lindholt.app.vardelys"));
        }
    }

    @Test
    void layersStandOneBelowAnotherAndAreEquallyWide() {
        Drawing drawing = Drawings.draw(EXAMPLE, DiagramKind.LAYERS);
        List<Rect> bands = drawing.scene().roots().stream().map(root -> place(drawing, root)).toList();
        assertEquals(1, bands.stream().map(rect -> rect.x() + "+" + rect.width()).collect(Collectors.toSet()).size());
        for (int i = 1; i < bands.size(); i++) {
            assertTrue(bands.get(i).y() >= bands.get(i - 1).bottom());
        }
    }

    @Test
    void phasesStandInRowsWithTheirGatesBetween() {
        Drawing drawing = Drawings.draw(SMALL, DiagramKind.PIPELINE);
        List<String> order = drawing.scene().roots().stream()
                .sorted((one, other) -> place(drawing, one).bottom() < place(drawing, other).y() ? -1
                        : place(drawing, other).bottom() < place(drawing, one).y() ? 1
                                : Double.compare(place(drawing, one).x(), place(drawing, other).x()))
                .map(box -> SemanticModel.id(box.view().element())).toList();
        assertEquals(List.of("by.process.0", "by.process.0.gate", "by.process.1", "by.process.1.gate", "by.process.2",
                "by.process.2.gate", "by.process.3", "by.process.3.gate"), order);
    }

    /** Red says that something is wrong: a case that is in time, done or stopped is not. */
    @Test
    void onlyACaseThatIsLateIsRed() {
        List<EObject> styles = Drawings.specification().all("NodeMapping")
                .filter(each -> Parts.name(each).endsWith("Case"))
                .flatMap(each -> Stream.concat(Stream.of(each), Parts.many(each, "conditionnalStyles").stream())).toList();
        assertEquals(List.of("service:isOverdue(view)"), styles.stream().filter(each -> Parts.one(each, "style")
                .flatMap(style -> Parts.one(style, "color")).filter(colour -> Parts.name(colour).equals("ChangeFill"))
                .isPresent()).map(each -> Parts.text(each, "predicateExpression")).toList());
    }

    @Test
    void todayStandsLeftOfTheTarget() {
        Drawing drawing = Drawings.draw(EXAMPLE, DiagramKind.TARGET_PICTURE);
        for (Line line : drawing.scene().lines()) {
            List<Point> points = points(drawing, line);
            assertTrue(points.getFirst().x() < points.getLast().x());
        }
    }

    private static Rect place(Drawing drawing, Box box) {
        return drawing.arrangement().boxes().get(box.id());
    }

    private static List<Point> points(Drawing drawing, Line line) {
        return drawing.arrangement().routes().get(line.id()).points();
    }
}
