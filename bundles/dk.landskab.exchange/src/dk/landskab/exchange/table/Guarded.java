// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.regex.Pattern;

/** Texts that no spreadsheet takes for a formula: an apostrophe stands in front of what would be one. */
final class Guarded {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Guarded() {
    }

    /** The text with an apostrophe in front where it needs one. */
    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was meant: without the apostrophe. */
    static String text(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
