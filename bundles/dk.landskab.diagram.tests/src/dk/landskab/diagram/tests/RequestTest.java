// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.plan.Layer;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.edit.Language;

/** What can be asked of a run, by one and by many at once. */
class RequestTest {

    private static final DrawingRequest PLAIN = DrawingRequest.of("Landscape", "k");

    @Test
    void aRequestKeepsWhatItWasBefore() {
        DrawingRequest request = PLAIN.at(LocalDate.of(2027, 1, 1)).plateau("t").in(Language.DA).layers(Set.of("Data"))
                .filters(Set.of("NoProcesses")).titled("T", List.of("r")).legend(Map.of("a", "b")).until(() -> true);
        assertEquals("Landscape", request.kind());
        assertEquals("k", request.subject());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), request.setting().date());
        assertEquals(Optional.of("t"), request.setting().plateau());
        assertEquals(Language.DA, request.setting().language());
        assertEquals(Optional.of(Set.of("Data")), request.setting().layers());
        assertEquals(Set.of("NoProcesses"), request.setting().filters());
        assertEquals(Optional.of("T"), request.title());
        assertEquals(List.of("r"), request.remarks());
        assertEquals(Map.of("a", "b"), request.legend());
        assertTrue(request.cancelled().now());
    }

    @Test
    void aPlainRequestAsksForTheDefaults() {
        assertEquals(Optional.empty(), PLAIN.setting().date());
        assertEquals(Optional.empty(), PLAIN.setting().layers());
        assertEquals(Language.EN, PLAIN.setting().language());
        assertEquals(Kept.nothing(), PLAIN.kept());
        assertSame(Cancelled.NEVER, PLAIN.cancelled());
        assertFalse(PLAIN.cancelled().now());
        assertEquals(Optional.empty(), PLAIN.before());
    }

    @Test
    void aRequestCannotBeChangedThroughWhatItWasGiven() {
        List<String> remarks = new ArrayList<>(List.of("one"));
        DrawingRequest request = PLAIN.titled("T", remarks);
        remarks.add("two");
        assertEquals(List.of("one"), request.remarks());
        assertThrows(UnsupportedOperationException.class, () -> request.legend().put("a", "b"));
        assertThrows(UnsupportedOperationException.class, () -> request.setting().filters().add("x"));
    }

    @Test
    void theTitleIsMadeOfKindAndSubjectUnlessItIsGiven() {
        Kit kit = Kit.sample();
        assertEquals("Test landscape: Kommune K", kit.drawing().picture().title());
        assertEquals("Mine", kit.wanted(kit.request().titled("Mine", List.of())).drawing().picture().title());
    }

    @Test
    void theDescriptionCountsWhatIsShown() {
        assertTrue(Kit.sample().drawing().picture().description().endsWith("Boxes: 8. Lines: 4."),
                Kit.sample().drawing().picture().description());
    }

    @Test
    void allLayersMayBeOffButThoseThatCannot() {
        Kit kit = Kit.sample();
        Kit none = kit.wanted(kit.request().layers(Set.of()));
        assertEquals(List.of("s"), none.shown("Component"));
        assertEquals(List.of("p", "q"), none.shown("Process"));
        assertEquals(List.of("Data"), kit.run().plans().getFirst().layers().stream().filter(each -> !each.always())
                .map(Layer::name).toList());
    }

    @Test
    void namesThatAreNoneChangeNothing() {
        Kit kit = Kit.sample();
        assertEquals(kit.shown("Process"), kit.wanted(kit.request().layers(Set.of("Nope")).filters(Set.of("Nope"))
                .plateau("nope")).shown("Process"));
    }

    @Test
    void severalFiltersHideWhatAnyOfThemHides() {
        Kit kit = Kit.sample();
        Kit both = kit.wanted(kit.request().filters(Set.of("OnlyCritical", "NoProcesses")));
        assertEquals(List.of("a"), both.shown("Application"));
        assertEquals(List.of(), both.shown("Process"));
        assertEquals(List.of(), both.lines("Supports"));
    }

    @Test
    void manyMayDrawAtOnceAndAllGetTheSame() throws Exception {
        DiagramRun run = Kit.sample().run();
        String expected = Kit.sample().svg();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tasks.add(() -> {
                    SemanticModel model = Kit.sample().model();
                    Drawing drawing = run.draw(model, PLAIN);
                    return new String(drawing.svg(Theme.LIGHT), java.nio.charset.StandardCharsets.UTF_8);
                });
            }
            for (Future<String> each : threads.invokeAll(tasks)) {
                assertEquals(expected, each.get());
            }
        }
    }

    @Test
    void severalKindsStandInTheOrderOfTheFile() {
        String written = Kit.text();
        int at = written.indexOf("<ownedRepresentations");
        int end = written.indexOf("</ownedRepresentations>") + 23;
        String second = "<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"Second\" "
                + "domainClass=\"core::Element\"><metamodel href=\"https://landskab.dk/model/core#/\"/>"
                + "<defaultLayer name=\"Default\"/></ownedRepresentations>";
        Kit kit = Kit.sample().with(written.substring(at, end), written.substring(at, end) + second);
        assertEquals(List.of("Landscape", "Second"), kit.run().plans().stream().map(each -> each.name()).toList());
        assertEquals(List.of(), kit.faults());
        assertEquals(0, kit.wanted(DrawingRequest.of("Second", "a")).views().nodes().count());
        assertEquals(Optional.empty(), kit.run().plan("Third"));
        assertEquals(2, kit.run().subjects(kit.run().plan("Second").orElseThrow(), kit.model(), 2).size());
    }

    @Test
    void aPreconditionOfAKindDecidesWhatItCanBeAbout() {
        Kit kit = Kit.sample().with("domainClass=\"business::Organisation\"",
                "preconditionExpression=\"service:isNamed\" domainClass=\"business::Organisation\"");
        assertEquals(1, kit.run().subjects(kit.run().plans().getFirst(), kit.model(), 9).size());
        assertEquals(0, kit.run().subjects(kit.run().plans().getFirst(), kit.on("Organisation k").model(), 9).size());
    }
}
