// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.testkit.Share;

/** What is read of the places that a file states, which anybody may have written. */
class KeptTest {

    private static final Kit KIT = Kit.sample();

    private static Placement placement(String element, String x, String y, String width, String height) {
        Placement placement = DiagramFactory.eINSTANCE.createPlacement();
        placement.setElement(KIT.landscape().find(element).map(Identified.class::cast).orElse(null));
        placement.setX(number(x));
        placement.setY(number(y));
        placement.setWidth(number(width));
        placement.setHeight(number(height));
        return placement;
    }

    private static BigDecimal number(String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Diagram diagram(Placement... placements) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("k.diagram");
        diagram.getPlacements().addAll(List.of(placements));
        return diagram;
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 4, 1, 2, 3, 4", "-5.5, 2, '', '', -5.5, 2, 0, 0", "1, 2, -3, -4, 1, 2, 0, 0",
        "1e400, -1e400, 1e9, 1, 1e6, -1e6, 1e6, 1", "0, 0, 0, 0, 0, 0, 0, 0"})
    void aPlaceIsWhatTheFileStatesWithinReason(String x, String y, String width, String height, double left, double top,
            double wide, double high) {
        assertEquals(Map.of("a", new Rect(left, top, wide, high)),
                Kept.of(diagram(placement("a", x, y, width, height))).boxes());
    }

    @Test
    void whatStatesNoPlaceOrNoElementIsPassedOver() {
        assertEquals(Map.of(), Kept.of(diagram(placement("a", "1", "", "3", "4"), placement("a", "", "2", "3", "4"),
                placement("nobody", "1", "2", "3", "4"))).boxes());
    }

    @Test
    void ofSeveralPlacesOfOneViewTheFirstCounts() {
        Placement view = placement("a", "5", "6", "7", "8");
        view.setView("Unit:k.care/Application:a");
        Placement again = placement("a", "50", "60", "70", "80");
        again.setView(view.getView());
        assertEquals(Map.of("a", new Rect(1, 2, 3, 4), "Unit:k.care/Application:a", new Rect(5, 6, 7, 8)), Kept.of(
                diagram(placement("a", "1", "2", "3", "4"), placement("a", "9", "9", "9", "9"), view, again)).boxes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,2 | 1 | 2", "-1.5, 2.25 | -1.5 | 2.25", "999999,0 | 999999 | 0"})
    void aCornerIsTwoNumbers(String written, double x, double y) {
        Placement line = placement("i", null, null, null, null);
        line.getBendpoints().add(written);
        assertEquals(Map.of("i", List.of(new Point(x, y))), Kept.of(diagram(line)).bends());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1,2,3", "1;2", "a,b", "1e9,1", "9999999,1", "1,", ",1", "NaN,1", "0x1,1", "1,2 3",
        "١,٢", "--1,1"})
    void aLineWithACornerThatIsNoneIsLedAnew(String nonsense) {
        Placement line = placement("i", null, null, null, null);
        line.getBendpoints().addAll(List.of("1,2", nonsense));
        assertTrue(Kept.of(diagram(line)).bends().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "/", "Unit:", ":a", "Unit:k.care/Application:b", "<script>", "a", "Unit:k.care/"})
    void theWayToAViewThatIsNotShownMovesNothing(String view) {
        Placement strange = placement("a", "9000", "9000", "1", "1");
        strange.setView(view);
        Drawing plain = KIT.run().draw(KIT.model(), KIT.request().placements(diagram(placement("p", "0", "0", "", ""))));
        Drawing drawing = KIT.run().draw(KIT.model(),
                KIT.request().placements(diagram(placement("p", "0", "0", "", ""), strange)));
        if (!view.equals("a")) {
            assertEquals(plain.arrangement().boxes(), drawing.arrangement().boxes());
        }
        assertFalse(new String(drawing.svg(Theme.LIGHT), StandardCharsets.UTF_8).contains("<script>"));
    }

    @ParameterizedTest
    @ValueSource(longs = {91, 92})
    void whateverPlacesAFileStatesThereIsAPictureWithEveryBoxInIt(long seed) {
        Random random = new Random(seed);
        List<String> elements = List.of("a", "b", "c", "i", "k.care", "k.it", "p", "q", "s");
        List<String> numbers = List.of("", "0", "-1", "17.3", "1e7", "-1e7", "300", "4000");
        for (int i = 0; i < Share.of(200); i++) {
            Diagram diagram = diagram();
            for (int many = random.nextInt(12); many > 0; many--) {
                Placement one = placement(any(elements, random), any(numbers, random), any(numbers, random),
                        any(numbers, random), any(numbers, random));
                if (random.nextInt(3) == 0) {
                    one.setView("Unit:k.it/Application:" + any(elements, random));
                }
                if (random.nextInt(3) == 0) {
                    one.getBendpoints().add(random.nextInt(100) + "," + random.nextInt(100));
                }
                diagram.getPlacements().add(one);
            }
            Drawing drawing = KIT.run().draw(KIT.model(), KIT.request().placements(diagram));
            assertEquals(drawing.scene().boxes().map(each -> each.id()).collect(Collectors.toSet()),
                    drawing.arrangement().boxes().keySet());
            drawing.arrangement().boxes().values().forEach(each -> assertTrue(Double.isFinite(each.x() + each.y()
                    + each.width() + each.height()) && each.width() > 0 && each.height() > 0, each::toString));
        }
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
