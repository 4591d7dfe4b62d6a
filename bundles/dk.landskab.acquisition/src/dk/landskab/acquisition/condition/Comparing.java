// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.math.BigDecimal;

import dk.landskab.model.procurement.ComparisonOperator;

/** Compares what lies between two numbers with a number. */
final class Comparing {

    private Comparing() {
    }

    static Truth compare(Reading.Span span, ComparisonOperator operator, BigDecimal value) {
        return switch (operator) {
            case LESS -> isLess(span, value);
            case AT_LEAST -> isLess(span, value).not();
            case AT_MOST -> isMore(span, value).not();
            case GREATER -> isMore(span, value);
            case EQUAL -> isLess(span, value).or(isMore(span, value)).not();
            case NOT_EQUAL -> isLess(span, value).or(isMore(span, value));
        };
    }

    private static Truth isLess(Reading.Span span, BigDecimal value) {
        return span.highest().compareTo(value) < 0 ? Truth.TRUE
                : span.lowest().compareTo(value) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth isMore(Reading.Span span, BigDecimal value) {
        return span.lowest().compareTo(value) > 0 ? Truth.TRUE
                : span.highest().compareTo(value) <= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }
}
