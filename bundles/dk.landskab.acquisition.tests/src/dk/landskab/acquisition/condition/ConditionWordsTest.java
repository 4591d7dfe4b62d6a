// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Criterion;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Written;

class ConditionWordsTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    private static String words(String condition, Language language) {
        return new ConditionWords(Written.landscape(FORMATS, "a.acq", """
                process p "P" {
                  category big "Big case"
                  body kit "IT"
                  assessment look "First look" : risk by kit
                  phase one "One" { gate g approval { criterion "C" when %s decided by kit } }
                }
                """.formatted(condition)).find("p.phase.one.gate.g.criterion.1", Criterion.class).orElseThrow().getWhen())
                .in(Labels.in(language));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            personalData >= sensitive or risk >= high | personal data is at least sensitive personal data or risk is at least high
            personalData > none                       | there is any personal data
            risk > low                                | risk is above low
            ai and aiClass >= high                    | AI is used and AI class is at least high risk
            (ai or tender) and not newSupplier        | (AI is used or it goes to tender) and not (the supplier is new)
            ai or tender and replaces                 | AI is used or it goes to tender and a system is replaced
            ai = no                                   | not (AI is used)
            ai != no                                  | AI is used
            tender = yes                              | it goes to tender
            category = big                            | category is “Big case”
            category != nothing                       | category is not nothing
            cost.total > 500000 DKK                   | total cost is above 500 000 DKK
            confidentiality < 3                       | confidentiality is below 3
            availability <= 2                         | availability is at most 2
            buy = software                            | what is bought is software
            procurement = framework                   | procurement procedure is framework agreement of a central purchasing body
            answer(look) = "dpia recommended"         | the answer to “First look” is “dpia recommended”
            answer(look) != "no"                      | the answer to “First look” is not “no”
            risk = enormous                           | risk is enormous
            selfService or crossesZone                | people serve themselves or network zones are crossed
            """)
    void isAClauseOfASentence(String condition, String expected) {
        assertEquals(expected, words(condition, Language.EN));
    }

    @Test
    void isWrittenInEveryLanguage() {
        String condition = "personalData >= sensitive or not ai and cost.yearly > 1000 DKK";

        assertEquals("personoplysninger er mindst følsomme personoplysninger eller ikke (der indgår AI) og årlig omkostning er "
                + "over 1 000 DKK", words(condition, Language.DA));
        assertEquals("personuppgifter är minst känsliga personuppgifter eller inte (AI ingår) och årlig kostnad är över "
                + "1 000 DKK", words(condition, Language.SV));
    }

    @Test
    void everyVariableHasWordsOfItsOwn() {
        for (Variable variable : Variable.values()) {
            var comparison = ProcurementFactory.eINSTANCE.createComparison();
            comparison.setVariable(variable);
            for (Language language : Language.values()) {
                assertFalse(new ConditionWords(comparison).in(Labels.in(language)).contains("_"), variable::getName);
            }
        }
        assertEquals("", new ConditionWords(null).in(Labels.in(Language.EN)));
    }

    @Test
    void aLongChainIsWritten() {
        String chain = "ai" + " or ai".repeat(500);

        assertEquals("AI is used" + " or AI is used".repeat(500), words(chain, Language.EN));
    }
}
