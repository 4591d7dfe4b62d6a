// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.landskab.acquisition.condition.Money.Price;

/** What a variable of a condition can be compared with. */
public sealed interface ValueType {

    /** Whether a variable stands alone, or is compared with yes or no. */
    record Flag() implements ValueType {

        private static final List<String> VALUES = List.of("no", "yes");

        @Override
        public List<String> values() {
            return VALUES;
        }

        @Override
        public Optional<BigDecimal> number(String value) {
            return index(VALUES, value);
        }
    }

    /**
     * Values with an order.
     *
     * @param ranks each value with its rank, the lowest first; two values may have one rank
     */
    record Scale(Map<String, Integer> ranks) implements ValueType {

        /** Copies the ranks in their order. */
        public Scale {
            ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
        }

        @Override
        public List<String> values() {
            return List.copyOf(ranks.keySet());
        }

        @Override
        public boolean isOrdered() {
            return true;
        }

        @Override
        public Optional<BigDecimal> number(String value) {
            return Optional.ofNullable(ranks.get(value.toLowerCase(Locale.ROOT))).map(BigDecimal::valueOf);
        }
    }

    /**
     * Values without an order.
     *
     * @param values as they are written
     */
    record Choice(List<String> values) implements ValueType {

        /** Copies the values. */
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public Optional<BigDecimal> number(String value) {
            return index(values, value);
        }
    }

    /** An amount of money, with a currency or in that of the process. */
    record Sum() implements ValueType {

        @Override
        public List<String> values() {
            return List.of();
        }

        @Override
        public boolean isOrdered() {
            return true;
        }

        @Override
        public Optional<BigDecimal> number(String value) {
            return Price.parse(value).map(Price::amount);
        }
    }

    /** Any text. */
    record Words() implements ValueType {

        @Override
        public List<String> values() {
            return List.of();
        }

        @Override
        public Optional<BigDecimal> number(String value) {
            return Optional.empty();
        }
    }

    /** The values there are, as they are written and in their order; empty where any may be written. */
    List<String> values();

    /** Whether one value can be less than another. */
    default boolean isOrdered() {
        return false;
    }

    /** The number that a written value is compared by; empty where it is none of this type, or has none. */
    Optional<BigDecimal> number(String value);

    private static Optional<BigDecimal> index(List<String> values, String value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).equalsIgnoreCase(value)) {
                return Optional.of(BigDecimal.valueOf(i));
            }
        }
        return Optional.empty();
    }
}
