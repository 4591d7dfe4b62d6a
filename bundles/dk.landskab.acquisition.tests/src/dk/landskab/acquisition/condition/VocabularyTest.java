// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;
import dk.landskab.testkit.TextsCheck;

class VocabularyTest {

    private final Case silent = Case.of("", null);

    private String told(String condition) {
        return Vocabulary.of(silent.facts().process()).misfits(Naive.condition(condition, silent.landscape()))
                .stream().map(each -> each.what().in(Language.EN)).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            personalData >= secret | personalData cannot be “secret”. It can be: none, ordinary, cpr, confidential, sensitive, criminal.
            risk >= hihg           | risk cannot be “hihg”. It can be: low, medium, high, critical.
            aiClass = high-risk    | aiClass cannot be “high-risk”. It can be: none, minimal, limited, high, prohibited.
            integrity > 5          | integrity cannot be “5”. It can be: 0, 1, 2, 3, 4.
            category = ide         | category cannot be “ide”. It can be: buy, pilot.
            category > buy         | The values of category have no order, so > means nothing. Write = or !=.
            answer(risk) < yes     | The values of answer have no order, so < means nothing. Write = or !=.
            buy                    | buy is neither true nor false by itself. Compare it with a value: software, hardware, consulting, service.
            cost.total             | cost.total is neither true nor false by itself. Compare it with a value: an amount, such as 500 000 DKK.
            cost.total > much      | cost.total cannot be “much”. It can be: an amount, such as 500 000 DKK.
            answer(risk)           | answer is neither true nor false by itself. Compare it with a value: a text in quotation marks.
            ai = maybe             | ai cannot be “maybe”. It can be: no, yes.
            """)
    void tellsWhatDoesNotFitAndWhatWould(String condition, String expected) {
        assertEquals(expected, told(condition));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            personalData >= SENSITIVE
            cost.total > 500 000
            cost.yearly <= 500 000 SEK
            answer(look) = anything
            ai = yes
            category != pilot
            integrity >= 4
            """)
    void acceptsWhatFits(String condition) {
        assertEquals("", told(condition));
    }

    @Test
    void tellsEveryMisfitFromLeftToRight() {
        assertEquals(3, Vocabulary.of(silent.facts().process()).misfits(Naive.condition(
                "not (risk = x) and (buy or ai) or integrity = 9", silent.landscape())).size());
        assertEquals(List.of(), Vocabulary.of(silent.facts().process()).misfits(null));
    }

    @Test
    void knowsThatAnAnswerIsSomebodys() {
        Comparison comparison = ProcurementFactory.eINSTANCE.createComparison();
        comparison.setVariable(Variable.ANSWER);
        comparison.setValue("yes");

        Misfit misfit = Vocabulary.of(silent.facts().process()).misfits(comparison).getFirst();

        assertEquals("answer does not say whose answer is meant. Name an assessment of the process: answer(NAME).",
                misfit.what().in(Language.EN));
        assertEquals(Truth.UNKNOWN, Evaluation.of(comparison, silent.facts()).value());
    }

    @Test
    void holdsAMisfitForUnknown() {
        Evaluation evaluation = silent.evaluate("risk >= hihg");

        assertEquals(Truth.UNKNOWN, evaluation.value());
        assertEquals("risk cannot be “hihg”. It can be: low, medium, high, critical.",
                evaluation.unknowns().getFirst().why().in(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Variable.class)
    void everyVariableHasATypeAndAWord(Variable variable) {
        ValueType type = Vocabulary.of(silent.facts().process()).type(variable);

        type.values().forEach(each -> assertFalse(type.number(each).isEmpty(), each));
        assertEquals(1, Arrays.stream(Variable.values())
                .filter(each -> ConditionText.of(each).equals(ConditionText.of(variable))).count());
    }

    @Test
    void textsAreCompleteInEveryLanguage() {
        TextsCheck.complete(Vocabulary.class);
    }
}
