// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

/**
 * A name in its normal form, with what is needed to see quickly that it cannot look like another.
 *
 * @param text in its normal form
 * @param letters how often each letter stands in it, letters sorted into so many boxes
 */
record ComparableName(String text, int[] letters) {

    private static final int BOXES = 64;
    private static final int THOUSAND = 1_000;

    static ComparableName of(String text) {
        int[] letters = new int[BOXES];
        text.chars().forEach(each -> letters[each % BOXES]++);
        return new ComparableName(text, letters);
    }

    /**
     * An upper bound of the similarity of Jaro and Winkler, in thousandths: what it would be if all letters that both
     * have stood in place, behind a beginning of four common letters.
     */
    int atMost(ComparableName other) {
        int common = 0;
        for (int i = 0; i < BOXES; i++) {
            common += Math.min(letters[i], other.letters[i]);
        }
        double jaro = (common / (double) text.length() + common / (double) other.text.length() + 1) / 3;
        return (int) Math.ceil((jaro + 0.4 * (1 - jaro)) * THOUSAND);
    }
}
