// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.compare.Comparison;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** A diagram compared with that of an older landscape. */
class ComparisonTest {

    private static Drawing compared(String before, String after, Language language) {
        Kit kit = Kit.sample().on(after);
        Landscape older = Sketch.of(before);
        return kit.run().draw(kit.model(), kit.request().in(language).compared(SemanticModel.of(older),
                Comparison.of(older, kit.landscape())));
    }

    private static Map<String, Fate> fates(String before, String after) {
        return new TreeMap<>(compared(before, after, Language.EN).compared().fates());
    }

    @Test
    void whatIsTheSameHasNoFate() {
        assertEquals(Map.of(), fates(Kit.SKETCH, Kit.SKETCH));
    }

    @Test
    void whatIsNewIsAddedWithItsLines() {
        assertEquals(Map.of("Process:r", Fate.ADDED, "Supports:Unit:k.it/Application:c>Process:r", Fate.ADDED,
                "Unit:k.it/Application:c", Fate.CHANGED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("\"GetOrganized\" owner=k.it", "\"GetOrganized\" owner=k.it supports=r")
                        + "BusinessProcess r \"R\"\n"));
    }

    @Test
    void whatIsGoneIsShownWhereItStood() {
        Drawing drawing = compared(Kit.SKETCH, Kit.SKETCH.replaceFirst("Application c .*\n", "")
                .replaceFirst("Integration i .*\n", ""), Language.EN);
        assertEquals(Map.of("Unit:k.it/Application:c", Fate.REMOVED,
                "Integration:i:Unit:k.care/Application:a>Unit:k.it/Application:b", Fate.REMOVED),
                drawing.compared().fates());
        assertTrue(drawing.arrangement().boxes().containsKey("Unit:k.it/Application:c"));
    }

    @Test
    void whatSaysSomethingElseIsChanged() {
        assertEquals(Map.of("Unit:k.it/Application:c", Fate.CHANGED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("GetOrganized", "Acadre")));
        assertEquals(Map.of("Unit:k.it/Application:c", Fate.CHANGED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("\"GetOrganized\" owner=k.it",
                        "\"GetOrganized\" version=7 owner=k.it")));
        assertEquals(Map.of("Integration:i:Unit:k.care/Application:a>Unit:k.it/Application:b", Fate.CHANGED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("\"Timer\" from", "\"Timer\" method=API from")));
    }

    @Test
    void whatStandsInSomethingElseIsMovedAndNotRemoved() {
        assertEquals(Map.of("Unit:k.care/Application:c", Fate.MOVED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("\"GetOrganized\" owner=k.it", "\"GetOrganized\" owner=k.care")));
    }

    @Test
    void aLineGoesWithItsBoxWithoutBeingNewOrGone() {
        assertEquals(Map.of("Unit:k.care/Application:b", Fate.MOVED),
                fates(Kit.SKETCH, Kit.SKETCH.replace("\"SD Løn\" owner=k.it", "\"SD Løn\" owner=k.care")));
    }

    @Test
    void aLineThatIsGoneLeadsToWhereItsBoxStandsNow() {
        Drawing drawing = compared(Kit.SKETCH, Kit.SKETCH.replace("\"SD Løn\" owner=k.it supports=p,q",
                "\"SD Løn\" owner=k.care supports=p"), Language.EN);
        assertEquals(Fate.REMOVED, drawing.compared().fates().get("Supports:Unit:k.it/Application:b>Process:q"));
        assertEquals("Unit:k.care/Application:b", drawing.compared().views().edges().getLast().source());
    }

    @Test
    void aSubjectThatWasNotThereMakesEverythingNew() {
        assertTrue(fates("Organisation other \"X\"", Kit.SKETCH).values().stream().allMatch(Fate.ADDED::equals));
    }

    @Test
    void theMirrorOfAddedIsRemoved() {
        String more = Kit.SKETCH + "BusinessProcess r \"R\"\n";
        assertEquals(Fate.ADDED, fates(Kit.SKETCH, more).get("Process:r"));
        assertEquals(Fate.REMOVED, fates(more, Kit.SKETCH).get("Process:r"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFateHasAColourASecondSignAndAWord(Language language) {
        Drawing drawing = compared(Kit.SKETCH, Kit.SKETCH.replace("SD Løn", "Opus").replaceFirst("BusinessProcess q .*\n",
                "").replace("\"GetOrganized\" owner=k.it", "\"GetOrganized\" owner=k.care")
                .replace("supports=p,q", "supports=p") + "Component n \"Ny\"\n", language);
        String svg = new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8);
        for (String colour : new String[] {"#0B6E4F", "#A92B3A", "#9A6700", "#1D5FBF"}) {
            assertTrue(svg.contains(colour), colour);
        }
        assertTrue(svg.contains("text-decoration=\"line-through\""));
        String[] words = switch (language) {
            case EN -> new String[] {"Added", "Removed", "Changed", "Moved"};
            case DA -> new String[] {"Tilføjet", "Fjernet", "Ændret", "Flyttet"};
            case SV -> new String[] {"Tillagt", "Borttaget", "Ändrat", "Flyttat"};
        };
        for (String word : words) {
            assertTrue(svg.contains(">" + word + "<"), word);
        }
    }

    @Test
    void aComparisonWithoutDifferencesOfElementsLooksAtLabelsOnly() {
        Kit kit = Kit.sample().on(Kit.SKETCH.replace("GetOrganized", "Acadre").replace("\"Timer\" from",
                "\"Timer\" method=API from"));
        assertEquals(Map.of("Unit:k.it/Application:c", Fate.CHANGED), kit.run().views(kit.model(),
                kit.request().compared(Kit.sample().model(), null)).fates());
    }
}
