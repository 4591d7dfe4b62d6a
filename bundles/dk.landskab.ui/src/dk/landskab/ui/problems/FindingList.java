// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dk.landskab.model.edit.Labels;
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

    /** Those of some findings. */
    List<Finding> of(List<Finding> findings, Labels labels) {
        Comparator<Finding> order = column.order(labels);
        return findings.stream().filter(each -> matches(each, labels))
                .sorted(descending ? order.reversed() : order).toList();
    }

    private boolean matches(Finding finding, Labels labels) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        for (FindingColumn each : FindingColumn.values()) {
            all.append(each.text(finding, labels)).append('\n');
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
