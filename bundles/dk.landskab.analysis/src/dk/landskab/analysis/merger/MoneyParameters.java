// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.model.edit.Message;

/**
 * How money is reckoned (domain.md D.1f). No rates are shipped: mixed currencies without a given rate are an error.
 *
 * @param currency what is reckoned in; empty for the one currency that all lines have
 * @param rates how much of {@link #currency} one unit of another is
 * @param yearlyIndexPercent by how many per cent prices rise a year from a line's price year on; empty for not at all
 * @param horizonMonths over how many months from the date on cost is shown
 * @param slipMonths by how many months a system may come late, for the sensitivity
 */
public record MoneyParameters(Optional<String> currency, SortedMap<String, BigDecimal> rates,
        Optional<BigDecimal> yearlyIndexPercent, int horizonMonths, List<Integer> slipMonths) {

    private static final int FIVE_YEARS = 60;

    /** One currency, fixed prices, five years, and a slip of a quarter, half a year and a year. */
    public static final MoneyParameters DEFAULT = new MoneyParameters(Optional.empty(), new TreeMap<>(),
            Optional.empty(), FIVE_YEARS, List.of(3, 6, 12));

    /** Copies the collections. */
    public MoneyParameters {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        slipMonths = List.copyOf(slipMonths);
    }

    /** The same in a currency, with the rates to it. */
    public MoneyParameters in(String other, Map<String, BigDecimal> otherRates) {
        return new MoneyParameters(Optional.of(other), new TreeMap<>(otherRates), yearlyIndexPercent, horizonMonths,
                slipMonths);
    }

    /** The same with rising prices. */
    public MoneyParameters indexed(BigDecimal percent) {
        return new MoneyParameters(currency, rates, Optional.of(percent), horizonMonths, slipMonths);
    }

    /** Each with its value. */
    public List<Message> inWords() {
        List<Message> words = new ArrayList<>();
        currency.ifPresent(each -> words.add(Message.of(MergerParameters.class, "parameter.currency", each)));
        rates.forEach((from, rate) -> words.add(
                Message.of(MergerParameters.class, "parameter.rate", from, rate, currency.orElse("?"))));
        words.add(yearlyIndexPercent.map(each -> Message.of(MergerParameters.class, "parameter.index", each))
                .orElseGet(() -> Message.of(MergerParameters.class, "parameter.noIndex")));
        words.add(Message.of(MergerParameters.class, "parameter.horizon", horizonMonths));
        words.add(Message.of(MergerParameters.class, "parameter.slips", slipMonths));
        return words;
    }
}
