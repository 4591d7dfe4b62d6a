// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.rules.cost.Amount;

/**
 * What prices are in each year, as a series of index numbers: with 100 for 2025 and 103 for 2027 an amount in prices of
 * 2025 is 3 % more in 2027. A year without a number has the prices of the nearest one before it that has one, so that
 * nothing is forecast; before the first number nothing is known.
 *
 * @param numbers the index number of each year, positive
 */
public record PriceIndex(SortedMap<Integer, BigDecimal> numbers) {

    /** Prices as they are written. */
    public static final PriceIndex NONE = new PriceIndex(new TreeMap<>());

    /**
     * Copies the numbers.
     *
     * @throws IllegalArgumentException where one of them is not positive
     */
    public PriceIndex {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        if (numbers.values().stream().anyMatch(each -> each.signum() <= 0)) {
            throw new IllegalArgumentException("An index number must be more than zero: " + numbers);
        }
    }

    /** Whether prices are left as they are written. */
    public boolean isNone() {
        return numbers.isEmpty();
    }

    /** By what an amount in the prices of one year is multiplied in another; empty where either is not known. */
    public Optional<Amount> factor(int priceYear, int year) {
        SortedMap<Integer, BigDecimal> until = numbers.headMap(year + 1);
        BigDecimal base = numbers.get(priceYear);
        return until.isEmpty() || base == null ? Optional.empty()
                : Optional.of(Amount.of(until.get(until.lastKey())).per(Amount.of(base)));
    }
}
