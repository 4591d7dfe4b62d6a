// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.IconArt;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.model.Metamodel;

/** The icons of the metamodel in the boxes of a diagram. */
class IconTest {

    private static final Point CORNER = new Point(100, 50);

    private final IconArt art = new IconArt();

    static Stream<EClass> classes() {
        return Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> !each.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyIconIsReadAndLiesOnItsGrid(EClass type) {
        List<Shape> shapes = art.of(type, CORNER);
        assertFalse(shapes.isEmpty());
        Rect grid = new Rect(CORNER.x(), CORNER.y(), IconArt.SIZE, IconArt.SIZE).grown(0.1);
        shapes.forEach(each -> assertTrue(grid.contains(around(each)), () -> around(each) + " beyond " + grid));
        Rect whole = shapes.stream().map(IconTest::around).reduce(Rect::union).orElseThrow();
        assertTrue(Math.max(whole.width(), whole.height()) > IconArt.SIZE / 2, whole::toString);
    }

    private static Rect around(Shape shape) {
        return switch (shape) {
            case Shape.Path path -> path.points().stream().map(each -> new Rect(each.x(), each.y(), 0, 0))
                    .reduce(Rect::union).orElseThrow();
            case Shape.Ellipse ellipse -> ellipse.rect();
            default -> throw new AssertionError(shape);
        };
    }

    @Test
    void aClassThatNobodyKnowsHasTheIconOfAnyElement() {
        assertFalse(art.of(EcorePackage.Literals.ECLASS, CORNER).isEmpty());
    }

    @Test
    void aCircleIsRoundAndItsEndsMeet() {
        List<Point> points = art.of(EcorePackage.Literals.ECLASS, CORNER).stream().filter(Shape.Path.class::isInstance)
                .map(Shape.Path.class::cast).filter(Shape.Path::closed).findFirst().orElseThrow().points();
        assertTrue(points.size() >= 4);
    }

    @Test
    void whoAsksForNoneGetsNone() {
        Kit kit = Kit.sample();
        assertEquals(svg(kit.drawing()), svg(kit.wanted(kit.request().icons(false)).drawing()));
        assertNotEquals(svg(kit.drawing()), svg(kit.wanted(kit.request().icons(true)).drawing()));
    }

    @Test
    void onlyBoxesWithALabelInsideAndRoomForBothHaveOne() {
        Drawing drawing = Kit.sample().wanted(Kit.sample().request().icons(true)).drawing();
        assertTrue(drawing.scene().boxes().anyMatch(Box::icon));
        drawing.scene().boxes().filter(Box::icon).forEach(box -> {
            assertEquals(NodeStyle.Shape.SQUARE, box.view().look().style().shape());
            assertTrue(box.width() >= 80 && box.children().isEmpty(), box::id);
        });
    }

    @Test
    void theWordsStandBesideTheIcon() {
        Kit kit = Kit.sample().on("Organisation k \"K\"\n  OrgUnit k.u \"U\"\n"
                + "Application a \"Et navn, der er langt nok til at fylde to linjer\" owner=k.u\n");
        Box plain = leaf(kit.drawing());
        Box marked = leaf(kit.wanted(kit.request().icons(true)).drawing());
        assertTrue(marked.label().lines().getFirst().length() < plain.label().lines().getFirst().length());
    }

    @Test
    void noWordsAreCutForAnIcon() {
        boolean[] seen = new boolean[2];
        for (int letters = 20; letters < 60; letters++) {
            Kit kit = Kit.sample().on("Organisation k \"K\"\n  OrgUnit k.u \"U\"\nApplication a \""
                    + "navn som er ".repeat(9).substring(0, letters).strip() + "\" owner=k.u\n");
            Box plain = leaf(kit.drawing());
            Box marked = leaf(kit.wanted(kit.request().icons(true)).drawing());
            assertEquals(plain.label().cut(), marked.label().cut(), () -> plain + " " + marked);
            seen[marked.icon() ? 1 : 0] = true;
        }
        assertTrue(seen[0] && seen[1], "some words leave room for an icon, and some do not");
    }

    @Test
    void thePictureIsAsLargeAsWithout() {
        Kit kit = Kit.sample();
        Drawing marked = kit.wanted(kit.request().icons(true)).drawing();
        assertEquals(kit.drawing().arrangement(), marked.arrangement());
        assertTrue(marked.png(Theme.DARK, 1).length > 0);
    }

    private static Box leaf(Drawing drawing) {
        return drawing.scene().boxes().filter(each -> each.id().endsWith(":a")).findFirst().orElseThrow();
    }

    private static String svg(Drawing drawing) {
        return new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8);
    }
}
