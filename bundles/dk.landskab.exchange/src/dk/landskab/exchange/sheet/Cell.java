// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell with something in it.
 *
 * @param column from 1
 * @param written a number in decimal form without exponent, a date as {@code 2026-01-31} or
 *            {@code 2026-01-31T12:00}, a truth value as {@code true} or {@code false}, a text with the white space
 *            around it
 * @param formula what the cell computes, behind {@code =}; empty where it computes nothing. What is written is then
 *            what was stored when it was last computed
 */
public record Cell(int column, Type type, String written, String formula) {

    /** A cell of another workbook, what another program says, or a function that fetches something. */
    private static final Pattern CALL = Pattern.compile("\\[[^\\[\\]]*\\][^\\[\\]!\"]*!|\\|[^\"|]*!|(?i)\\b(WEBSERVICE"
            + "|HYPERLINK|IMAGE|RTD|CALL|SQL\\.REQUEST|REGISTER\\.ID|STOCKHISTORY|IMPORT\\w+|CUBE\\w+)\\s*\\(");

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

    /** A cell that computes nothing. */
    public Cell(int column, Type type, String written) {
        this(column, type, written, "");
    }

    /** What is written, without the white space around it, and of a number without zeros that say nothing. */
    public String text() {
        return type == Type.NUMBER && written.indexOf('.') >= 0
                ? new BigDecimal(written).stripTrailingZeros().toPlainString() : written.strip();
    }

    /** Whether the cell computes. */
    public boolean isFormula() {
        return !formula.isEmpty();
    }

    /**
     * Whether what is written is the cell's own: not an error, not a formula that was never computed, and none that
     * fetches its value from another file, program or machine.
     */
    public boolean isTrustworthy() {
        return type != Type.ERROR && (!isFormula() || !written.isBlank() && !CALL.matcher(formula).find());
    }

    /** What stands in the cell for a person who looks for it: its formula, or what is written. */
    public String shown() {
        return isFormula() ? formula : text();
    }

    /** Whether there is nothing to read in it. */
    boolean isBlank() {
        return written.isBlank() && !isFormula();
    }
}
