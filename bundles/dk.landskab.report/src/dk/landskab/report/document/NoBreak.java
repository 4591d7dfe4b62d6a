// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.regex.Pattern;

/**
 * Keeps a number and its unit in one line: the blank between them becomes the no-break space U+00A0, in Danish and
 * Swedish as in English. For texts that are set in lines by somebody else, as a page or a paper is.
 */
public final class NoBreak {

    private static final String CURRENCY = "DKK|SEK|NOK|EUR|USD|GBP|CHF|ISK";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[0-9]) (?=[%‰€£]|(?:kr|kroner|kronor|mio|mia|mkr|tkr|" + CURRENCY + "|kB|MB|GB|TB)\\b)"
                    + "|(?<=\\b(?:" + CURRENCY + ")|[≤≥€£]) (?=[0-9])|(?<=[0-9] (?:mio|mia)\\.) (?=kr\\b)");

    private NoBreak() {
    }

    /** The same text with its numbers and units kept together. */
    public static String kept(String text) {
        return BETWEEN.matcher(text).replaceAll("\u00A0");
    }
}
