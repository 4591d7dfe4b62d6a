// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.conversion.Amounts;
import dk.landskab.acquisition.conversion.Dates;
import dk.landskab.acquisition.conversion.Words;
import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;

/** Values as people write them. */
class ConversionsTest {

    private static Cost cost(String words) {
        Landscape landscape = Texts.landscape("acquisition a \"A\" { need \"n\" money { licence " + words + " } }");
        assertEquals(List.of(), Texts.told(landscape.problems()));
        return Texts.find(landscape, "a.cost.licence", Cost.class);
    }

    private static List<String> mistakes(String words) {
        return Texts.told(Texts.landscape("acquisition a \"A\" { money {\nlicence " + words + " } }").problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            7 | 7
            1250000 | 1250000
            1 250 000 | 1250000
            1_250_000 | 1250000
            1  250   000 | 1250000
            12 345,50 | 12345.50
            12 345.5 | 12345.5
            0,05 | 0.05
            -3 | -3
            -1 000 | -1000
            1\u00A0250\u202F000 | 1250000
            """)
    void amountsAreReadInGroupsAndWithEitherSign(String written, BigDecimal amount) {
        assertEquals(amount, cost(written + " DKK").getAmount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 50 DKK | “12 50” is no number. Write digits, in groups of three if you like, as 1 250 000 or 2.5.
            1 2500 DKK | “1 2500” is no number. Write digits, in groups of three if you like, as 1 250 000 or 2.5.
            1.250.000 DKK | “.” cannot stand here.
            5 dkk | “dkk” is no currency. Write its three letters, as DKK.
            5 DKK in 2026-1 | “2026-1” is no date. Write a year, a month or a day, as 2027, 2027-12 or 2027-12-31.
            5 DKK in 26 | “26” is no date. Write a year, a month or a day, as 2027, 2027-12 or 2027-12-31.
            5 DKK in 2026-02-30 | “2026-02-30” is no date. Write a year, a month or a day, as 2027, 2027-12 or 2027-12-31.
            5 DKK prices of 1 | “1” is no year. Write four digits, as 2027.
            """)
    void whatIsNoValueIsToldWithOneThatIs(String written, String told) {
        assertTrue(mistakes(written).getFirst().contains(told), () -> mistakes(written).toString());
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01, YEAR", "2026-09, 2026-09-01, MONTH", "2026-09-17, 2026-09-17, DAY"})
    void datesAreAsExactAsTheyAreWritten(String written, LocalDate from, DatePrecision precision) {
        Cost cost = cost("5 DKK yearly from " + written);

        assertEquals(from, cost.getFrom());
        assertEquals(precision, cost.getPrecision());
        assertEquals(written, Dates.written(from, precision));
    }

    @Test
    void anyAmountIsWrittenAsItIsReadAgain() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(4));

            assertEquals(amount, cost(Amounts.written(amount) + " DKK").getAmount());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain | "plain"
            a "b" c | "a \\"b\\" c"
            back\\slash | "back\\\\slash"
            braces { } // and ` signs | "braces { } // and ` signs"
            """)
    void textsAreWrittenInQuotes(String text, String quoted) {
        assertEquals(quoted, Words.quoted(text));
        assertEquals(text, Words.unquoted(quoted));
    }

    @Test
    void anyTextIsReadAsItWasWritten() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(random.nextInt(30), 0, 12)
                    .mapToObj(each -> List.of("a", "æ", "\"", "\\", "\n", "\t", " ", "{", "//", "/*", "\r", "n").get(each))
                    .reduce("", String::concat);
            Landscape landscape = Texts.landscape("acquisition a \"A\" { need " + Words.quoted(text) + " }");

            assertEquals(text, Texts.find(landscape, "a", Acquisition.class).getNeed());
        }
    }

    @Test
    void countsThatAreTooLargeAreTold() {
        List<String> told = Texts.told(Texts.part("""
                process p "P" { assessment r "R" : risk valid 99999999999 months }
                acquisition a "A" { information { data x integrity 5 confidentiality 2.5 } }
                """).problems());

        assertEquals(List.of("a.acq:1:47: “99999999999” is no whole number. Write digits only, as 24.",
                "a.acq:2:52: 5 is too large; the largest is 4.",
                "a.acq:2:70: “2.5” is no whole number. Write digits only, as 24."), told);
    }
}
