// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.testkit.Share;

/** Which of several conditional styles a box has: the first whose predicate holds, whole; else the one without. */
class ConditionalStylesTest {

    private static final String START = "<conditionnalStyles predicateExpression=\"service:isCritical\">";
    private static final String END = "</conditionnalStyles>";

    /** The predicates of the sample, by what plain values say. */
    private static final Map<String, Predicate<RandomSketch.App>> PREDICATES = Map.of(
            "service:isCritical", RandomSketch.App::critical,
            "service:isNamed", app -> !app.name().isEmpty(),
            "service:isSupporting", app -> !app.supports().isEmpty());

    private static Kit withStyles(List<String> predicates) {
        int from = Kit.text().indexOf(START);
        String whole = Kit.text().substring(from, Kit.text().indexOf(END, from) + END.length());
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < predicates.size(); i++) {
            styles.append(whole.replace("service:isCritical", predicates.get(i)).replace("width=\"14\"",
                    "width=\"" + (20 + i) + "\""));
        }
        return Kit.sample().with(whole, styles.toString());
    }

    private static Map<String, Double> widths(Kit kit) {
        return kit.views().nodes().filter(each -> each.mapping().name().equals("Application"))
                .collect(Collectors.toMap(each -> SemanticModel.id(each.element()), each -> each.look().width(),
                        (one, other) -> one));
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void theFirstThatHoldsIsTakenInWhateverOrderTheyStand(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(300) / 3; i++) {
            List<String> predicates = new ArrayList<>(PREDICATES.keySet().stream().sorted().toList());
            Collections.shuffle(predicates, random);
            predicates = predicates.subList(0, random.nextInt(PREDICATES.size() + 1));
            RandomSketch sketch = new RandomSketch(random);
            Map<String, Double> widths = widths(withStyles(predicates).on(sketch.text()));
            for (Map.Entry<String, Double> each : widths.entrySet()) {
                assertEquals(expected(predicates, sketch.apps.get(each.getKey())), each.getValue(), each.getKey()
                        + " by " + predicates + " in\n" + sketch.text());
            }
        }
    }

    private static double expected(List<String> predicates, RandomSketch.App app) {
        for (int i = 0; i < predicates.size(); i++) {
            if (PREDICATES.get(predicates.get(i)).test(app)) {
                return 10.0 * (20 + i);
            }
        }
        return 140;
    }

    @ParameterizedTest
    @CsvSource({"service:failing, 140", "service:nothing, 140", "feature:nosuch, 140", "service:none, 200",
        "service:caption, 200", "var:nobody, 140", "service:isCritical, 200"})
    void aPredicateThatCannotBeAnsweredHoldsForNothingAndAnyAnswerButNoCounts(String predicate, double width) {
        assertEquals(width, widths(withStyles(List.of(predicate))).get("a"));
    }

    @Test
    void whatFollowsOneThatCannotBeAnsweredIsTriedAllTheSame() {
        Kit kit = withStyles(List.of("service:failing", "service:isCritical"));
        assertEquals(210, widths(kit).get("a"));
        assertEquals(140, widths(kit).get("b"));
        assertEquals(1, kit.drawing().troubles().stream().filter(each -> each.toString().contains("failing")).count(),
                "said once, though asked for every box");
    }

    @Test
    void whatAStyleDoesNotSayIsNotTakenFromTheOneWithoutCondition() {
        NodeView bare = Kit.sample().with("borderSizeComputationExpression=\"2\" borderColor", "borderColor")
                .box("a");
        assertEquals(0, bare.look().lineWidth(), "Sirius's default, not the 1 of the base");
    }
}
