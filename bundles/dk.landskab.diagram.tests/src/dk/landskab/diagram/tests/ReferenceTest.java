// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.Comparison;
import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Views;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Landscapes of chance: what is shown, and what became of it, against what plain values say. */
class ReferenceTest {

    private static final int ROUNDS = 1200;

    private static List<String> boxes(Views views) {
        return views.nodes().filter(NodeView::visible).map(NodeView::id).sorted().toList();
    }

    private static List<String> lines(Views views) {
        return views.edges().stream().filter(EdgeView::visible).map(each -> each.mapping().name() + " "
                + last(each.source()) + ">" + last(each.target())).sorted().toList();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsShownIsWhatTheReferenceSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(ROUNDS) / 3; i++) {
            RandomSketch sketch = new RandomSketch(random);
            Kit kit = Kit.sample().on(sketch.text());
            Views views = kit.views();
            assertEquals(sketch.boxes(false), boxes(views), sketch::text);
            assertEquals(sketch.lines(false), lines(views), sketch::text);
            Views critical = kit.wanted(kit.request().filters(Set.of("OnlyCritical"))).views();
            assertEquals(sketch.boxes(true), boxes(critical), sketch::text);
            assertEquals(sketch.lines(true), lines(critical), sketch::text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15, 16})
    void whatTheValidationSaysIsWhatTheReferenceSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(ROUNDS) / 3; i++) {
            RandomSketch sketch = new RandomSketch(random);
            assertEquals(sketch.marks(), Kit.sample().on(sketch.text()).views().marks().stream()
                    .filter(each -> !each.element().eClass().getName().equals("Integration"))
                    .map(each -> each.rule() + " " + SemanticModel.id(each.element())).sorted().toList(), sketch::text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {17, 18, 19})
    void whatBecameOfBoxesIsWhatTheReferenceSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(ROUNDS) / 3; i++) {
            RandomSketch sketch = new RandomSketch(random);
            String before = sketch.text();
            List<String> old = sketch.boxes(false);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                sketch.change();
            }
            assertFates(old, sketch.boxes(false), compared(before, sketch.text()), sketch);
        }
    }

    private static void assertFates(List<String> old, List<String> now, ComparedViews compared, RandomSketch sketch) {
        Set<String> oldElements = old.stream().map(ReferenceTest::last).collect(Collectors.toSet());
        Set<String> nowElements = now.stream().map(ReferenceTest::last).collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>(now);
        old.stream().filter(each -> !nowElements.contains(last(each))).forEach(expected::add);
        assertEquals(List.copyOf(expected), boxes(compared.views()), sketch::text);
        for (String each : now) {
            Fate fate = compared.fates().get(each);
            if (!old.contains(each)) {
                assertEquals(oldElements.contains(last(each)) ? Fate.MOVED : Fate.ADDED, fate, each);
            } else if (fate != null) {
                assertEquals(Fate.CHANGED, fate, each);
            }
        }
        old.stream().filter(each -> !nowElements.contains(last(each)))
                .forEach(each -> assertEquals(Fate.REMOVED, compared.fates().get(each), each));
    }

    private static ComparedViews compared(String before, String after) {
        Kit kit = Kit.sample().on(after);
        Landscape older = Sketch.of(before);
        return kit.run().views(kit.model(), kit.request().compared(SemanticModel.of(older),
                Comparison.of(older, kit.landscape())));
    }

    @ParameterizedTest
    @ValueSource(longs = {20, 21})
    void whatIsAddedOneWayIsRemovedTheOther(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(ROUNDS) / 3; i++) {
            RandomSketch sketch = new RandomSketch(random);
            String before = sketch.text();
            sketch.change();
            Map<String, Fate> there = compared(before, sketch.text()).fates();
            Map<String, Fate> back = compared(sketch.text(), before).fates();
            there.forEach((id, fate) -> {
                if (fate == Fate.ADDED) {
                    assertEquals(Fate.REMOVED, back.get(id), id);
                } else if (fate == Fate.CHANGED) {
                    assertEquals(Fate.CHANGED, back.get(id), id);
                }
            });
            assertEquals(Map.of(), compared(before, before).fates());
            assertNull(there.get("Unit:nobody"));
        }
    }
}
