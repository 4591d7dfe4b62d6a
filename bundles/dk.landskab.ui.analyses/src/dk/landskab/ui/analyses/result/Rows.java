// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Table;
import dk.landskab.report.text.Plain;

/**
 * Which rows of a table are shown, in which order.
 *
 * @param table all of it
 * @param column by which they are sorted; {@link #AS_TOLD} for the order of the report
 * @param isDescending whether they stand the other way round; what is not stated comes last anyhow
 * @param words of which each must stand in one of the cells; small letters
 */
record Rows(Table table, int column, boolean isDescending, List<String> words) {

    static final int AS_TOLD = -1;

    /** All, as the report has them. */
    static Rows of(Table table) {
        return new Rows(table, AS_TOLD, false, List.of());
    }

    /** The same by a column; by the same column once more, the other way round, and then as told. */
    Rows by(int other) {
        boolean isSame = other == column;
        return isSame && isDescending ? new Rows(table, AS_TOLD, false, words)
                : new Rows(table, other, isSame, words);
    }

    /** Only those with some words. */
    Rows with(String text) {
        return new Rows(table, column, isDescending, Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(each -> !each.isEmpty()).toList());
    }

    /** The rows. */
    List<List<Cell>> in(Language language) {
        Plain plain = new Plain(language);
        List<List<Cell>> left = table.rows().stream().filter(row -> matches(row, plain)).toList();
        if (column == AS_TOLD) {
            return left;
        }
        return left.stream().sorted(Comparator.comparing((List<Cell> row) -> row.get(column),
                order(plain, language))).toList();
    }

    private boolean matches(List<Cell> row, Plain plain) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        row.forEach(each -> all.append(plain.of(each)).append('\n').append(ids(each)));
        String text = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static String ids(Cell cell) {
        return cell instanceof Cell.Refs refs
                ? String.join("\n", refs.refs().stream().map(each -> each.id()).toList()) + "\n" : "";
    }

    private Comparator<Cell> order(Plain plain, Language language) {
        Collator words = Collator.getInstance(language.locale());
        Comparator<Cell> stated = (one, other) -> compare(one, other, plain, words);
        Comparator<Cell> isStated = Comparator.comparing(each -> each == Cell.EMPTY || each == Cell.UNKNOWN);
        return isStated.thenComparing(isDescending ? stated.reversed() : stated);
    }

    private static int compare(Cell one, Cell other, Plain plain, Collator words) {
        if (one instanceof Cell.Amount left && other instanceof Cell.Amount right) {
            return left.value().compareTo(right.value());
        }
        if (one instanceof Cell.Day left && other instanceof Cell.Day right) {
            return left.date().compareTo(right.date());
        }
        if (one instanceof Cell.Grade left && other instanceof Cell.Grade right) {
            return Integer.compare(left.value(), right.value());
        }
        return words.compare(plain.of(one), plain.of(other));
    }
}
