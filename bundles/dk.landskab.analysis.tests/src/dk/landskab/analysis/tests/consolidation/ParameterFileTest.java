// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.Criterion;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;

class ParameterFileTest {

    private static ConsolidationParameters read(String text) {
        return ParameterFile.read("p", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# nothing of our own\n", "reuse=80", "\ufeff# with a mark of Windows"})
    void whatIsNotNamedKeepsItsDefault(String text) {
        assertEquals(ConsolidationParameters.DEFAULT, read(text));
    }

    @Test
    void setsWeightsAndThresholds() {
        ConsolidationParameters parameters = read("""
                # ours
                weight.subjects = 40
                  weight.controls=0
                reuse = 90
                extend=60
                specific = 25
                """);

        assertEquals(40, parameters.weight(Criterion.SUBJECTS));
        assertEquals(25, parameters.weight(Criterion.TASKS));
        assertEquals(0, parameters.weight(Criterion.CONTROLS));
        assertEquals("90 60 25", parameters.reusePercent() + " " + parameters.extendPercent() + " "
                + parameters.specificPercent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reuse = 80;;weight.subject = 1 | p:3:1 “weight.subject” is no parameter. Write one of these: weight.subjects, weight.tasks, weight.data, weight.standards, weight.controls, reuse, extend, specific.
            reuse                          | p:1:1 reuse cannot be “–”. Write a whole number from 0 to 100.
            reuse = 101                    | p:1:1 reuse cannot be “101”. Write a whole number from 0 to 100.
            reuse = -1                     | p:1:1 reuse cannot be “-1”. Write a whole number from 0 to 100.
            reuse = 0.8                    | p:1:1 reuse cannot be “0.8”. Write a whole number from 0 to 100.
            reuse = 80;reuse = 80          | p:2:1 reuse is given twice. Remove one of the lines.
            reuse = 40                     | p Reuse from 40 % is less than extend from 50 %. Raise the one or lower the other.
            weight.subjects=0;weight.tasks=0;weight.data=0;weight.standards=0;weight.controls=0 | p All weights are 0, so nothing would count. Give one of them a weight.
            """)
    void refusesWhatCannotBe(String text, String expected) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> read(text.replace(";", "\n")));

        assertEquals(expected, refused.location() + " " + refused.what().in(Language.EN));
        for (Language language : Language.values()) {
            assertFalse(refused.what().in(language).contains("{"));
        }
    }
}
