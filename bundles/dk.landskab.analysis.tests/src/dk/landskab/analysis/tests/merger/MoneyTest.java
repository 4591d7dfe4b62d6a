// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.money.MixedCurrenciesException;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;
import dk.landskab.testkit.Sketch;

class MoneyTest {

    private static final String MIXED = """
            Contract k "K"
              Cost k.1 amount=100 currency=DKK period=ONCE from=2028-01-01
              Cost k.2 amount=100 currency=sek period=ONCE from=2028-01-01
              Cost k.3 amount=100 currency=EUR
            """;

    private static Amount sum(MoneyParameters parameters) {
        List<Cost> costs = Sketch.of(MIXED).all(Cost.class);
        Prices prices = Prices.of(costs, parameters);
        return costs.stream().flatMap(each -> prices.of(each).stream())
                .map(each -> each.between(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1)))
                .reduce(Amount.ZERO, Amount::plus);
    }

    @Test
    void currenciesAreNeverMixedWithoutARate() {
        MixedCurrenciesException refused = assertThrows(MixedCurrenciesException.class,
                () -> sum(MoneyParameters.DEFAULT));

        assertEquals(List.of("DKK", "SEK"), refused.currencies()); // the line in euro is in no sum anyhow
        assertEquals("Costs are in several currencies (DKK, SEK) and cannot be added up. Say in which one they are to "
                + "be shown, and give a rate for each of the others.", refused.what().in(Language.EN));
    }

    @Test
    void aCurrencyWithoutItsRateIsNamed() {
        assertEquals("Costs are in SEK, and no rate says what that is in DKK. Give the rate.",
                assertThrows(MixedCurrenciesException.class,
                        () -> sum(MoneyParameters.DEFAULT.in("DKK", Map.of("EUR", BigDecimal.TEN))))
                        .getMessage());
    }

    @Test
    void aGivenRateConvertsExactly() {
        // 100 kroner and 100 Swedish ones at 0.6667
        assertEquals(Amount.of(new BigDecimal("166.67")),
                sum(MoneyParameters.DEFAULT.in("DKK", Map.of("SEK", new BigDecimal("0.6667")))));
    }
}
