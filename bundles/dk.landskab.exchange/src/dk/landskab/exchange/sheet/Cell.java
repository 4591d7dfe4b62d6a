// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

/**
 * A cell with something in it.
 *
 * @param column from 1
 * @param text a number in plain decimal form, a date as {@code 2026-01-31} or {@code 2026-01-31T12:00}, a truth value
 *            as {@code true} or {@code false}, a text without the white space around it
 * @param formula whether the cell computes; the text is then what was stored when it was last computed
 */
public record Cell(int column, Type type, String text, boolean formula) {

    /** What the file says that the text is. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A date, with or without time. */
        DATE,
        /** A truth value. */
        TRUTH,
        /** That something could not be computed. */
        ERROR
    }
}
