// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Headings;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.paint.Theme;

/** Large pictures have headings that are read where the whole is looked at; small ones are as they are specified. */
class HeadingsTest {

    private static Scene scene(int boxes) {
        return new Mosaic().container("a", boxes).container("b", boxes).container("small", 1).scene(false, false);
    }

    private static Scene fitting(Scene scene) {
        return new Headings(scene, Kept.nothing()).fitting();
    }

    private static double size(Scene scene, String id) {
        return scene.boxes().filter(box -> box.id().equals(id)).findFirst().orElseThrow().view().look().label().style()
                .pixels();
    }

    private static Arrangement arranged(Scene scene, Kept kept) {
        return Arranger.arrange(scene, kept, Cancelled.NEVER);
    }

    @Test
    void aSmallPictureIsAsItIsSpecified() {
        Scene scene = scene(10);
        assertSame(scene, fitting(scene));
    }

    @Test
    void headingsGrowWithThePictureUpToALimit() {
        double specified = size(scene(10), "a");
        double before = specified;
        for (int boxes : new int[] {150, 400, 900}) {
            double now = size(fitting(scene(boxes)), "a");
            assertTrue(now > before, before + " and then " + now);
            before = now;
        }
        assertEquals(4 * specified, size(fitting(scene(20_000)), "a"), 1);
    }

    @Test
    void aContainerWithLittleInItKeepsItsHeadingAndBoxesAlwaysDo() {
        Scene scene = scene(400);
        Scene fitting = fitting(scene);
        assertEquals(size(scene, "small"), size(fitting, "small"));
        assertEquals(size(scene, "a.0"), size(fitting, "a.0"));
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 400, 900})
    void aLargeHeadingStandsAboveWhatIsInItsContainer(int boxes) {
        Scene scene = fitting(scene(boxes));
        Arrangement arrangement = arranged(scene, Kept.nothing());
        Box root = scene.roots().getFirst();
        double foot = arrangement.boxes().get(root.id()).y() + root.head();
        assertTrue(root.head() > root.view().look().label().style().pixels());
        root.children().forEach(child -> assertTrue(arrangement.boxes().get(child.id()).y() >= foot, child::id));
    }

    @Test
    void nothingMovesForAHeadingWhereBoxesStay() {
        Scene scene = scene(400);
        Arrangement small = arranged(scene, Kept.nothing());
        Kept kept = Kept.of(small);
        Scene fitting = new Headings(scene, kept).fitting();
        Arrangement again = arranged(fitting, kept);
        small.boxes().forEach((id, place) -> assertEquals(place, again.boxes().get(id), id));
        assertTrue(fitting.roots().getFirst().head() <= room(small));
        assertTrue(size(fitting, "a") < size(fitting(scene), "a"), "there was room for small letters only");
    }

    private static double room(Arrangement arrangement) {
        return arrangement.boxes().get("a.0").y() - arrangement.boxes().get("a").y();
    }

    @Test
    void aHeadingStaysAsItIsWhereItsPictureIsDrawnAgain() {
        Scene scene = scene(400);
        Scene first = fitting(scene);
        Kept kept = Kept.of(arranged(first, Kept.nothing()));
        assertEquals(size(first, "a"), size(new Headings(scene, kept).fitting(), "a"));
    }

    @Test
    void whatIsDraggedUpUnderAHeadingMakesItSmaller() {
        Scene scene = scene(400);
        Kept kept = new Kept(Map.of("a", new Rect(0, 0, 3_000, 3_000), "a.0", new Rect(20, 40, 0, 0)), Map.of(), Map.of());
        assertEquals(size(scene, "a"), size(new Headings(scene, kept).fitting(), "a"));
    }

    private static String svg(int applications) {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n  OrgUnit k.u \"Forvaltning\"\n");
        for (int i = 0; i < applications; i++) {
            sketch.append("Application a").append(i).append(" \"A\" owner=k.u\n");
        }
        Drawing drawing = Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" "
                + "padding=\"30\"/>", "").on(sketch.toString()).drawing();
        return new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8);
    }

    @Test
    void behindALargeHeadingStandsHowMuchThereIs() {
        assertTrue(svg(600).contains(">600</text>"));
        assertFalse(svg(6).contains(">6</text>"));
    }

    @Test
    void theTitleGrowsWithThePicture() {
        List<Double> sizes = List.of(svg(6), svg(600), svg(2_400)).stream().map(svg -> {
            String text = svg.substring(svg.indexOf("font-size=\"") + 11);
            return Double.parseDouble(text.substring(0, text.indexOf('"')));
        }).toList();
        assertEquals(20, sizes.get(0));
        assertTrue(sizes.get(0) < sizes.get(1) && sizes.get(1) < sizes.get(2), sizes::toString);
    }
}
