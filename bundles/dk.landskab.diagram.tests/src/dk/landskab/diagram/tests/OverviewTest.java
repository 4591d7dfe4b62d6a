// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.compare.Comparison;
import dk.landskab.diagram.Draft;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Views;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;

/** A diagram from afar: numbers in place of boxes, one line in place of many. */
class OverviewTest {

    private static final String TO_AND_FRO = Kit.SKETCH + """
            Integration i2 "Vagter" from=a to=b
            Integration i3 "Breve" from=a to=c
            Integration i4 "Svar" from=c to=a
            Integration i5 "Intern" from=b to=c
            """;

    private static Draft draft(String sketch) {
        Kit kit = Kit.sample().on(sketch);
        return kit.run().draft(kit.model(), kit.request());
    }

    private static Map<String, String> labels(Views views) {
        return views.nodes().collect(Collectors.toMap(NodeView::id, each -> each.look().label().text(), (one, other) -> one,
                TreeMap::new));
    }

    /** Each line as its ends with the numbers at its beginning, middle and end, and its width. */
    private static List<String> lines(Views views) {
        return views.edges().stream().map(each -> each.source() + " " + Stream.of(each.look().begin(),
                each.look().center(), each.look().end()).map(label -> label.map(Label::text).orElse("-"))
                .collect(Collectors.joining(" ")) + " " + each.target() + " " + each.look().width()).sorted().toList();
    }

    @Test
    void aContainerSaysHowMuchStandsInItAndWhatStandsInNoneStays() {
        assertEquals(Map.of("Component:s", "Server", "Process:p", "Visitation", "Process:q", "Lønkørsel",
                "Unit:k.care", "Omsorg\nElements: 1", "Unit:k.it", "IT\nElements: 2. Lines: 1"), labels(draft(TO_AND_FRO).overview().compared().views()));
    }

    @Test
    void allLinesBetweenTheSameTwoAreOneWithTheirNumber() {
        assertEquals(List.of("Unit:k.care - 1 - Process:p 1", "Unit:k.care - 4 - Unit:k.it 3",
                "Unit:k.it - 1 - Process:p 1", "Unit:k.it - 1 - Process:q 1"),
                lines(draft(TO_AND_FRO).overview().compared().views()));
    }

    @Test
    void aLineHasAnArrowAtEachEndThatOneOfThoseBehindItLeadsTo() {
        Map<String, String> arrows = draft(TO_AND_FRO).overview().compared().views().edges().stream()
                .collect(Collectors.toMap(EdgeView::target, each -> each.look().style().source() + " "
                        + each.look().style().target(), (one, other) -> one));
        assertEquals(Map.of("Unit:k.it", "INPUT_FILLED INPUT_FILLED", "Process:p", "NONE INPUT_FILLED", "Process:q",
                "NONE INPUT_FILLED"), arrows);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "7, 3", "8, 4", "31, 5", "32, 6", "300, 6"})
    void aLineIsAPixelWiderForTwiceAsManyUpToSix(int lines, int width) {
        StringBuilder sketch = new StringBuilder(Kit.SKETCH.replace("Integration i \"Timer\" from=a to=b\n", ""));
        for (int i = 0; i < lines; i++) {
            sketch.append("Integration n").append(i).append(" \"N\" from=a to=b\n");
        }
        assertTrue(lines(draft(sketch.toString()).overview().compared().views())
                .contains("Unit:k.care - " + lines + " - Unit:k.it " + width));
    }

    /** However a landscape is: nothing is lost and nothing counted twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theNumbersAreThoseOfTheWholeDiagram(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            RandomSketch sketch = new RandomSketch(random);
            Views views = draft(sketch.text()).overview().compared().views();
            assertEquals(sketch.boxes(false).stream().filter(each -> !each.contains("/")).toList(),
                    views.nodes().map(NodeView::id).sorted().toList(), sketch::text);
            assertEquals(sketch.apps.values().stream().filter(each -> !each.owner().isEmpty()).count(),
                    views.nodes().mapToInt(each -> number(each.look().label().text(), "Elements: ")).sum(), sketch::text);
            assertEquals(sketch.lines(false).size(), views.edges().stream().mapToInt(OverviewTest::members).sum()
                    + views.nodes().mapToInt(each -> number(each.look().label().text(), "Lines: ")).sum(), sketch::text);
            assertEquals(views.edges().size(), views.edges().stream().map(each -> Stream.of(each.source(), each.target())
                    .sorted().toList()).distinct().count(), sketch::text);
        }
    }

    private static int members(EdgeView edge) {
        return Stream.of(edge.look().begin(), edge.look().center(), edge.look().end()).flatMap(Optional::stream)
                .mapToInt(label -> Integer.parseInt(label.text())).sum();
    }

    private static int number(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? 0 : Integer.parseInt(text.substring(at + word.length()).split("\\D")[0]);
    }

    @Test
    void whatALayerHidesIsNotSeenFromAfarEither() {
        Views views = draft(TO_AND_FRO).overview().compared().views();
        assertTrue(draft(TO_AND_FRO).compared().views().nodes().anyMatch(each -> each.id().startsWith("DataObject")));
        assertFalse(views.nodes().anyMatch(each -> each.id().startsWith("DataObject")));
    }

    private static Map<String, Fate> fates(String before, String after) {
        Kit kit = Kit.sample().on(after);
        return new TreeMap<>(kit.run().draft(kit.model(), kit.request().compared(SemanticModel.of(Sketch.of(before)),
                Comparison.of(Sketch.of(before), kit.landscape()))).overview().compared().fates());
    }

    @Test
    void aContainerTellsThatSomethingInItIsNewAndALineThatAllOfItIs() {
        String without = TO_AND_FRO.replace("Integration i5 \"Intern\" from=b to=c\n", "");
        assertEquals(Map.of(), fates(TO_AND_FRO, TO_AND_FRO));
        assertEquals(Map.of("Unit:k.it", Fate.CHANGED), fates(without, TO_AND_FRO));
        assertEquals(Map.of("Unit:k.it", Fate.CHANGED), fates(TO_AND_FRO, without));
        assertEquals(Map.of("overview:Unit:k.it>Process:q", Fate.REMOVED, "Unit:k.it", Fate.CHANGED),
                fates(TO_AND_FRO, TO_AND_FRO.replace("supports=p,q", "supports=p")));
        assertEquals(Map.of("overview:Unit:k.care>Unit:k.it", Fate.CHANGED),
                fates(TO_AND_FRO, TO_AND_FRO.replace("Integration i4 \"Svar\" from=c to=a\n", "")));
    }

    @Test
    void whatIsGoneIsNotCounted() {
        Kit older = Kit.sample().on(TO_AND_FRO);
        Kit kit = Kit.sample().on(TO_AND_FRO.replaceFirst("Application c .*\n", "").replaceFirst("Integration i .*\n", "")
                .replaceFirst("Integration i2 .*\n", "Integration i6 \"Ny\" from=b to=a\n"));
        Views views = kit.run().draft(kit.model(), kit.request().compared(older.model(), null)).overview().compared()
                .views();
        assertEquals("IT\nElements: 1", labels(views).get("Unit:k.it"));
        assertTrue(lines(views).contains("Unit:k.it - 1 - Unit:k.care 1"), () -> lines(views).toString());
    }

    @ParameterizedTest
    @CsvSource({"EN, Elements: 2, From afar", "DA, Elementer: 2, Set på afstand", "SV, Element: 2, Sett på avstånd"})
    void itIsWrittenInTheLanguageOfItsReader(Language language, String count, String remark) {
        Kit kit = Kit.sample();
        Drawing drawing = kit.run().draw(kit.run().draft(kit.model(), kit.request().in(language)).overview());
        String svg = new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8);
        assertTrue(svg.contains(count) && svg.contains(remark), svg);
        assertFalse(svg.contains("GetOrganized"));
    }

    @Test
    void whereThingsStandOnTheWholeDiagramHoldsNothingThere() {
        Kit kit = Kit.sample();
        Kept kept = kit.drawing().places();
        assertEquals(Kept.nothing(), kit.run().draft(kit.model(), kit.request().kept(kept)).overview().request().kept());
    }
}
