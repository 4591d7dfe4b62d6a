// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Placements;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.testkit.Share;

/** Landscapes of chance whose diagram is stored and which change then: what did not change stays put. */
class StableLawsTest {

    private static final String PACKED = "<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" padding=\"30\"/>";
    private static final int ROUNDS = 150;

    private static void each(long seed, BiConsumer<RandomSketch, Random> change, BiConsumer<Drawing, Drawing> law) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(ROUNDS); i++) {
            Kit specified = seed % 2 == 0 ? Kit.sample() : Kit.sample().with(PACKED, "");
            RandomSketch sketch = new RandomSketch(random);
            Kit before = specified.on(sketch.text());
            Drawing first = before.drawing();
            Diagram stored = DiagramFactory.eINSTANCE.createDiagram();
            stored.setId("k.diagram");
            Placements.store(first.scene(), first.arrangement(), stored, before.landscape()::find);
            change.accept(sketch, random);
            Kit after = specified.on(sketch.text());
            law.accept(first, after.run().draw(after.model(), after.request().placements(stored)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {70, 71})
    void whereSomethingIsRemovedAllElseStaysWhereItStood(long seed) {
        each(seed, (sketch, random) -> sketch.apps.keySet().removeIf(each -> random.nextInt(3) == 0),
                (before, after) -> after.arrangement().boxes().forEach((id, rect) -> {
                    assertEquals(before.arrangement().boxes().get(id).x(), rect.x(), 0.1, id);
                    assertEquals(before.arrangement().boxes().get(id).y(), rect.y(), 0.1, id);
                }));
    }

    @ParameterizedTest
    @ValueSource(longs = {72, 73})
    void whereSomethingIsAddedOrChangedNothingMovesButOutOfTheWayToTheRightOrDown(long seed) {
        each(seed, (sketch, random) -> sketch.change(), (before, after) -> after.arrangement().boxes()
                .forEach((id, rect) -> {
                    Rect old = before.arrangement().boxes().get(id);
                    assertTrue(old == null || rect.x() >= old.x() - 0.1 && rect.y() >= old.y() - 0.1,
                            () -> id + " went from " + old + " to " + rect);
                }));
    }

    @ParameterizedTest
    @ValueSource(longs = {74, 75})
    void whateverChangesNothingStandsOnAnotherAndAllStandsInItsContainer(long seed) {
        each(seed, (sketch, random) -> {
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                sketch.change();
            }
        }, (before, after) -> {
            assertApart(after.scene().roots(), after);
            after.scene().boxes().forEach(box -> assertApart(box.children(), after));
            after.scene().boxes().forEach(box -> box.children().forEach(child -> assertTrue(
                    place(after, box).grown(0.1).contains(place(after, child)), () -> child.id() + " in " + box.id())));
        });
    }

    private static void assertApart(List<Box> boxes, Drawing drawing) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Rect one = place(drawing, boxes.get(i));
                Rect other = place(drawing, boxes.get(j));
                assertFalse(one.grown(-0.2).overlaps(other), () -> one + " on " + other);
            }
        }
    }

    private static Rect place(Drawing drawing, Box box) {
        return drawing.arrangement().boxes().get(box.id());
    }
}
