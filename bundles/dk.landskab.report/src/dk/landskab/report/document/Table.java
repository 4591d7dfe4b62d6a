// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param id unique in the report, of letters, digits and hyphens: the name of its file and its anchor
 * @param title what it is called in a workbook
 * @param caption a statement of what it shows
 * @param columns at least one
 * @param rows each with one cell a column
 */
public record Table(String id, String title, String caption, List<Column> columns, List<List<Cell>> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + id + " has not one cell for each column");
        }
    }

    /** The same without some columns, where none of their cells states anything. */
    public Table without(Set<Integer> whereEmpty) {
        List<Integer> kept = IntStream.range(0, columns.size()).boxed().filter(index -> !whereEmpty.contains(index)
                || rows.stream().anyMatch(row -> row.get(index) != Cell.EMPTY)).toList();
        return new Table(id, title, caption, kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
