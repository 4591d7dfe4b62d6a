// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.math.BigDecimal;

import dk.landskab.model.edit.Message;

/** What a case says about a variable. */
sealed interface Reading {

    /**
     * A number, or that it lies between two.
     *
     * @param why it is not known exactly; only read where the two differ
     */
    record Span(BigDecimal lowest, BigDecimal highest, Message why) implements Reading {
    }

    /** A text. */
    record Words(String text) implements Reading {
    }

    /** Nothing, and why. */
    record Nothing(Message why) implements Reading {
    }

    /** A number that is known. */
    static Reading exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /** A number that is known. */
    static Reading exactly(BigDecimal number) {
        return new Span(number, number, null);
    }

    /** A number that lies between two. */
    static Reading between(long lowest, long highest, Message why) {
        return new Span(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), why);
    }

    /** Whether something holds, which is a number too. */
    static Reading of(Truth truth, Message why) {
        return switch (truth) {
            case FALSE -> exactly(0);
            case TRUE -> exactly(1);
            case UNKNOWN -> between(0, 1, why);
        };
    }
}
