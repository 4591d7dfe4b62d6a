// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.testkit.Share;

class EvaluationTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            replaces                          | FALSE
            not replaces                      | TRUE
            ai                                | UNKNOWN
            not ai                            | UNKNOWN
            ai and replaces                   | FALSE
            replaces and ai                   | FALSE
            ai and not replaces               | UNKNOWN
            ai or replaces                    | UNKNOWN
            ai or not replaces                | TRUE
            ai or replaces or not replaces    | TRUE
            not (ai or not replaces)          | FALSE
            not (ai and replaces) and tender  | TRUE
            replaces and ai or tender         | TRUE
            replaces and (ai or tender)       | FALSE
            """)
    void followsTheLogicOfKleene(String condition, Truth expected) {
        assertEquals(expected, Case.of("procurement=EU_TENDER", null).truth(condition));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ai or not replaces            | ''
            ai and replaces               | ''
            ai or replaces                | ai
            ai or newSupplier             | ai, newSupplier
            (ai or replaces) and category = buy | ai, category
            """)
    void namesTheVariablesThatWouldDecideAndNoOthers(String condition, String expected) {
        assertEquals(expected, Case.of("", null).evaluate(condition).unknowns().stream()
                .map(each -> ConditionText.of(each.comparison().getVariable())).collect(Collectors.joining(", ")));
    }

    @Test
    void holdsWhereThereIsNoCondition() {
        assertEquals(new Evaluation(Truth.TRUE, List.of()), Evaluation.of(null, Case.of("", null).facts()));
    }

    @Test
    void requiresWhatIsUnknown() {
        assertEquals(List.of(Truth.UNKNOWN, Truth.TRUE),
                Stream.of(Truth.values()).filter(Truth::isRequired).toList());
    }

    @Test
    void saysWhyAVariableIsUnknownInEveryLanguage() {
        for (String condition : List.of("category = buy", "buy = software", "risk = low", "personalData = none", "ai",
                "aiClass = none", "integrity = 1", "selfService", "tender", "newSupplier", "procurement = joint",
                "answer(risk) = yes", "cost.total > 1", "cost.yearly > 1")) {
            Unknown unknown = Case.of("", null).evaluate(condition).unknowns().getFirst();
            for (Language language : Language.values()) {
                assertTrue(unknown.why().in(language).length() > 20, condition);
                assertFalse(unknown.why().in(language).contains("{"), condition);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai", "not ai", "not (ai or tender)", "cost.total >= 500 000 DKK", "personalData >= sensitive",
            "ai and tender or replaces", "(ai or tender) and replaces", "answer(look) = \"dpia recommended\"",
            "category != pilot", "ai or tender or replaces and newSupplier", "(ai or tender) and (replaces or ai)"})
    void writesAConditionAsItWasWritten(String condition) {
        assertEquals(condition, ConditionText.of(Naive.condition(condition, Case.of("", null).landscape())));
    }

    @Test
    void agreesWithANaiveReadingOfAnyCondition() {
        Case naive = Case.of("procurement=EU_TENDER", null);
        Random random = new Random(5);
        for (int i = 0; i < Share.of(5_000); i++) {
            Condition condition = Naive.condition(any(random, 4), naive.landscape());
            String text = ConditionText.of(condition);
            assertEquals(naive(condition), Evaluation.of(condition, naive.facts()).value(), text);
            assertEquals(naive(condition), naive.truth(text), text);
        }
    }

    @Test
    void takesAChainOfAnyLengthInItsStride() {
        String chain = IntStream.range(0, 20_000).mapToObj(i -> i % 2 == 0 ? "ai" : "replaces")
                .collect(Collectors.joining(" or "));
        Case silent = Case.of("", null);
        Condition condition = Naive.condition(chain, silent.landscape());

        assertEquals(Truth.UNKNOWN, Evaluation.of(condition, silent.facts()).value());
        assertEquals(chain, ConditionText.of(condition));
        assertEquals(List.of(), Vocabulary.of(silent.facts().process()).misfits(condition));
    }

    private static String any(Random random, int depth) {
        List<String> flags = List.of("ai", "tender", "replaces");
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> "not (" + any(random, depth - 1) + ")";
            case 2 -> "(" + any(random, depth - 1) + ") and (" + any(random, depth - 1) + ")";
            case 3 -> "(" + any(random, depth - 1) + ") or (" + any(random, depth - 1) + ")";
            default -> flags.get(random.nextInt(3));
        };
    }

    /** A condition holds if it does whatever the unknown turns out to be; only each mention may turn out by itself. */
    private static Truth naive(Condition condition) {
        List<Comparison> unknown = new ArrayList<>();
        mentions(condition, unknown);
        boolean[] can = new boolean[2];
        for (int world = 0; world < 1 << unknown.size(); world++) {
            can[holds(condition, unknown, world) ? 1 : 0] = true;
        }
        return can[0] && can[1] ? Truth.UNKNOWN : Truth.of(can[1]);
    }

    private static void mentions(Condition condition, List<Comparison> unknown) {
        switch (condition) {
            case LogicalCondition both -> {
                mentions(both.getLeft(), unknown);
                mentions(both.getRight(), unknown);
            }
            case Negation negation -> mentions(negation.getOperand(), unknown);
            case Comparison comparison when ConditionText.of(comparison.getVariable()).equals("ai") ->
                unknown.add(comparison);
            default -> {
                // known
            }
        }
    }

    private static boolean holds(Condition condition, List<Comparison> unknown, int world) {
        return switch (condition) {
            case LogicalCondition both when both.getOperator() == LogicalOperator.AND ->
                holds(both.getLeft(), unknown, world) && holds(both.getRight(), unknown, world);
            case LogicalCondition both -> holds(both.getLeft(), unknown, world)
                    || holds(both.getRight(), unknown, world);
            case Negation negation -> !holds(negation.getOperand(), unknown, world);
            case Comparison comparison -> unknown.contains(comparison)
                    ? (world >> unknown.indexOf(comparison) & 1) == 1
                    : ConditionText.of(comparison.getVariable()).equals("tender");
            default -> throw new IllegalArgumentException();
        };
    }
}
