// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that no spreadsheet takes for a formula. */
final class Guarded {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");

    private Guarded() {
    }

    /** The text with an apostrophe in front where it needs one. */
    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was meant: without the apostrophe, and without the wrapping that keeps leading zeros. */
    static String text(String cell) {
        Matcher constant = CONSTANT.matcher(cell);
        if (constant.matches()) {
            return constant.group(1).replace("\"\"", "\"");
        }
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Whether a cell holds a formula. */
    static boolean isFormula(String cell) {
        return cell.startsWith("=") && !CONSTANT.matcher(cell).matches();
    }
}
