// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that a workbook writes by number, as {@code _x000D_} (ISO/IEC 29500-1, 22.9.2.19). */
public final class Escapes {

    private static final String MARK = "_x";
    private static final int HEX = 16;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern SPECIAL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]"
            + "|_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {
    }

    /** A text as a workbook writes it. */
    public static String of(String text) {
        return SPECIAL.matcher(text).replaceAll(each -> "_x%04X_".formatted((int) each.group().charAt(0)));
    }

    /** The text that a workbook writes so. */
    public static String in(String written) {
        return written.contains(MARK) ? ESCAPE.matcher(written).replaceAll(Escapes::character) : written;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), HEX)));
    }
}
