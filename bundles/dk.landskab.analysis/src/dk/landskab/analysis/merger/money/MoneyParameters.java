// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How money is to be shown.
 *
 * @param currency that all amounts are shown in; where it is empty, the only one that the lines are in
 * @param rates what one unit of another currency is worth in that currency; positive
 * @param index what becomes of lines that say at the prices of which year they are
 */
public record MoneyParameters(Optional<String> currency, SortedMap<String, BigDecimal> rates, PriceIndex index) {

    /** In the currency of the lines, at the prices that are written. */
    public static final MoneyParameters DEFAULT = new MoneyParameters(Optional.empty(), new TreeMap<>(),
            PriceIndex.NONE);

    /**
     * Copies the rates.
     *
     * @throws IllegalArgumentException where a rate is not positive
     */
    public MoneyParameters {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        if (rates.values().stream().anyMatch(each -> each.signum() <= 0)) {
            throw new IllegalArgumentException("A rate must be more than zero: " + rates);
        }
    }

    /** In one currency, into which others are converted by rates. */
    public static MoneyParameters in(String currency, SortedMap<String, BigDecimal> rates) {
        return new MoneyParameters(Optional.of(currency), rates, PriceIndex.NONE);
    }

    /** The same with a price index. */
    public MoneyParameters with(PriceIndex other) {
        return new MoneyParameters(currency, rates, other);
    }
}
