// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in conditions, as people write them. */
class AmountTest {

    private static final ValueType SUM = new ValueType.Sum();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1               | 1
            500 000         | 500000
            500_000         | 500000
            500000 DKK      | 500000
            500 000 dkk     | 500000
            1 250 000,50    | 1250000.50
            1 250 000.50 SEK | 1250000.50
            0               | 0
            """)
    void areReadWithGroupsDecimalsAndCurrencies(String written, BigDecimal expected) {
        assertEquals(0, expected.compareTo(SUM.number(written).orElseThrow()), written);
    }

    @Test
    void mayBeGroupedByBlanksThatDoNotBreak() {
        assertEquals(new BigDecimal("500000"), SUM.number("500\u00a0000").orElseThrow());
        assertEquals(new BigDecimal("500000"), SUM.number("500\u202f000 DKK").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "DKK", "-5", "5 kroner", "5.", "1.2.3", "1e9", "5 DK"})
    void areNotWhatIsNoAmount(String written) {
        assertTrue(SUM.number(written).isEmpty(), written);
    }

    @Test
    void areNotLongerThanAnyBudget() {
        assertTrue(SUM.number("9".repeat(400)).isEmpty());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, or: {3}")
    @CsvSource({"TRUE, TRUE, TRUE, TRUE", "TRUE, UNKNOWN, UNKNOWN, TRUE", "TRUE, FALSE, FALSE, TRUE",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, FALSE, FALSE, UNKNOWN", "FALSE, FALSE, FALSE, FALSE"})
    void theTablesOfKleeneHoldBothWays(Truth one, Truth other, Truth both, Truth either) {
        assertEquals(both, one.and(other));
        assertEquals(both, other.and(one));
        assertEquals(either, one.or(other));
        assertEquals(either, other.or(one));
        assertEquals(both.not(), one.not().or(other.not()));
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void twiceTheOppositeIsTheSame(Truth truth) {
        assertEquals(truth, truth.not().not());
    }

    @ParameterizedTest(name = "{0} {1} 500: {2}")
    @CsvSource({"499, <, TRUE", "500, <, FALSE", "500, <=, TRUE", "501, <=, FALSE", "500, >=, TRUE", "499, >=, FALSE",
            "501, >, TRUE", "500, >, FALSE", "500, =, TRUE", "499, =, FALSE", "500, !=, FALSE", "501, !=, TRUE"})
    void areComparedOnTheBorder(String amount, String operator, Truth expected) {
        assertEquals(expected, Case.of("", "  Cost a.c amount=" + amount + " currency=DKK period=ONCE from=2026-01-01")
                .truth("cost.total " + operator + " 500 DKK"));
    }

    /** What lies between two levels decides what it can. */
    @ParameterizedTest(name = "integrity {0} is {1}")
    @CsvSource({"'> 1', TRUE", "'>= 2', TRUE", "'> 2', UNKNOWN", "'= 1', FALSE", "'= 2', UNKNOWN", "'= 4', UNKNOWN",
            "'!= 1', TRUE", "'!= 3', UNKNOWN", "'<= 4', TRUE", "'< 4', UNKNOWN", "'< 2', FALSE", "'<= 1', FALSE"})
    void aBoundDecidesWhatItCan(String condition, Truth expected) {
        assertEquals(expected, Case.of("", """
                  InformationNeed
                    DataNeed a.n1 integrity=2
                    DataNeed a.n2 confidentiality=1
                """).truth("integrity " + condition));
    }
}
