// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class YearlyCostsTest {

    private static YearlyCosts of(String contract, String... costs) {
        StringBuilder text = new StringBuilder("Contract k \"K\" " + contract + "\n");
        for (int i = 0; i < costs.length; i++) {
            text.append("  Cost k.").append(i).append(' ').append(costs[i]).append('\n');
        }
        Landscape landscape = Sketch.of(text.toString());
        return YearlyCosts.of(landscape.all(Cost.class), LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=10.05 period=MONTH currency=DKK, 120.6",
        "amount=10.05 period=QUARTER currency=DKK, 40.2",
        "amount=0.10 period=YEAR currency=DKK, 0.1",
        "amount=1E+6 period=YEAR currency=DKK, 1000000",
        "amount=7 period=ONCE currency=DKK,",
        "amount=7 period=YEAR currency=DKK to=2026-06-14,",
        "amount=7 period=YEAR currency=DKK to=2026-06-15, 7",
        "amount=7 period=YEAR currency=DKK from=2026-06-16,",
        "amount=7 period=YEAR currency=DKK to=2026-06-01 precision=MONTH, 7",
        "amount=7 period=YEAR currency=DKK from=2026-12-01 precision=YEAR, 7",
    })
    void anAmountCountsAsOftenAsItIsPaidInTheYear(String line, BigDecimal yearly) {
        assertEquals(yearly == null ? Amounts.NONE : Amounts.of("DKK", yearly), of("", line).amounts());
    }

    @Test
    void aLineWithoutDatesRunsWhileItsContractDoes() {
        String line = "amount=7 period=YEAR currency=DKK";
        assertTrue(of("to=2025-12-31", line).amounts().isEmpty());
        assertEquals(Amounts.of("DKK", new BigDecimal(7)), of("to=2025-12-31 ongoing=YES", line).amounts());
        assertTrue(of("from=2027-01-01", line).amounts().isEmpty());
    }

    @Test
    void currenciesAreNeverAddedToEachOther() {
        Amounts amounts = of("", "amount=1 period=YEAR currency=DKK", "amount=2 period=YEAR currency=SEK",
                "amount=0.3 period=YEAR currency=DKK").amounts();
        assertEquals(Map.of("DKK", new BigDecimal("1.3"), "SEK", new BigDecimal(2)), amounts.byCurrency());
    }

    @Test
    void whatIsNotStatedIsInNoSumAndTold() {
        YearlyCosts costs = of("", "amount=1 currency=DKK", "amount=1 period=YEAR", "period=YEAR currency=DKK");
        assertTrue(costs.amounts().isEmpty());
        assertEquals(3, costs.unclear().size());
    }
}
