// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import dk.landskab.rules.Finding;

/**
 * Which findings are shown, in which order.
 *
 * @param column by which they are sorted
 * @param descending whether they stand the other way round
 * @param words of which each must stand in one of the columns; small letters
 */
record FindingList(FindingColumn column, boolean descending, List<String> words) {

    /** All, the gravest first. */
    static FindingList all() {
        return new FindingList(FindingColumn.PROBLEM, false, List.of());
    }

    /** The same in another order; by the same column once more, the other way round. */
    FindingList by(FindingColumn other) {
        return new FindingList(other, other == column && !descending, words);
    }

    /** Only those with some words. */
    FindingList with(String text) {
        return new FindingList(column, descending, Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(each -> !each.isEmpty()).toList());
    }

    /**
     * Those of some findings. Takes time in proportion to all of them.
     *
     * @param wanted is asked again and again whether anybody still wants to know
     */
    List<Finding> of(List<Finding> findings, FindingWords said, BooleanSupplier wanted) {
        Comparator<Entry> order = Comparator.comparing(Entry::key, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Entry::finding, Finding.ORDER);
        return findings.stream().takeWhile(each -> wanted.getAsBoolean()).filter(each -> matches(each, said))
                .map(each -> new Entry(column.isAlphabetical() ? said.text(column, each) : "", each))
                .sorted(descending ? order.reversed() : order).map(Entry::finding).toList();
    }

    /** A finding, and by what it is sorted first. */
    private record Entry(String key, Finding finding) {
    }

    private boolean matches(Finding finding, FindingWords said) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        for (FindingColumn each : FindingColumn.values()) {
            all.append(said.text(each, finding)).append('\n');
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
