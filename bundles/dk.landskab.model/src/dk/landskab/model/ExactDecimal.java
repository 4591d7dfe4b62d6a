// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model;

import java.math.BigDecimal;

/** Exact decimals as files hold them: digits with at most one point, of a size that an amount can have. */
public final class ExactDecimal {

    /** More digits than any amount has; written out, an exponent beyond it would fill the memory. */
    private static final int MOST_DIGITS = 100;

    private ExactDecimal() {
    }

    /**
     * The number that a text stands for, with the digits it is written with.
     *
     * @param text may be null
     * @return null for null
     * @throws NumberFormatException where the text is no number, or one of more than a hundred digits
     */
    public static BigDecimal parse(String text) {
        if (text == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.trim());
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("a number of more than " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
