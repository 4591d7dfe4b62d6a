// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.landskab.model.edit.Message;

/**
 * Exact amounts of money, each currency by itself: amounts in different currencies are never added.
 *
 * @param byCurrency the amount of each currency, without trailing zeros after the decimal point
 */
public record Amounts(SortedMap<String, BigDecimal> byCurrency) {

    /** No money. */
    public static final Amounts NONE = new Amounts(new TreeMap<>());

    /** Copies the map. */
    public Amounts {
        SortedMap<String, BigDecimal> copy = new TreeMap<>();
        byCurrency.forEach((currency, amount) -> copy.put(currency, plain(amount)));
        byCurrency = Collections.unmodifiableSortedMap(copy);
    }

    /** An amount in one currency. */
    public static Amounts of(String currency, BigDecimal amount) {
        return new Amounts(new TreeMap<>(Map.of(currency, amount)));
    }

    /** These and others, currency by currency. */
    public Amounts plus(Amounts others) {
        SortedMap<String, BigDecimal> sum = new TreeMap<>(byCurrency);
        others.byCurrency.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
        return new Amounts(sum);
    }

    /** Whether there is none at all. */
    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    /** Each amount with its currency, to stand in a sentence. */
    public List<Message> inWords() {
        return byCurrency.entrySet().stream()
                .map(each -> Message.of(Amounts.class, "amount", each.getValue(), each.getKey())).toList();
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
