// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Table;

/**
 * A table that a person sorts and searches.
 *
 * @param columns what its values are
 * @param rows each with one cell a column
 */
public record Sheet(List<Column> columns, List<List<Cell>> rows) {

    /** A table of nothing. */
    public static final Sheet EMPTY = new Sheet(List.of(), List.of());

    /** Copies the lists. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Tables one below the other, with the columns of any of them; what a table has no column for is empty. */
    static Sheet of(List<Table> tables) {
        List<Column> all = tables.stream().max(Comparator.comparingInt(each -> each.columns().size()))
                .map(Table::columns).orElse(List.of());
        return new Sheet(all, tables.stream().flatMap(table -> table.rows().stream().map(row -> all.stream()
                .map(column -> table.columns().indexOf(column)).map(at -> at < 0 ? Cell.EMPTY : row.get(at)).toList()))
                .toList());
    }

    /** The same with another column behind the others. */
    Sheet with(Column last, List<Cell> values) {
        return new Sheet(appended(columns, last), IntStream.range(0, rows.size())
                .mapToObj(i -> appended(rows.get(i), values.get(i))).toList());
    }

    private static <T> List<T> appended(List<T> others, T last) {
        return Stream.concat(others.stream(), Stream.of(last)).toList();
    }

    /** The id of what a row is about: of the first element that it names. */
    static Optional<String> id(List<Cell> row) {
        return row.stream().filter(Cell.Refs.class::isInstance).map(Cell.Refs.class::cast)
                .flatMap(each -> each.refs().stream()).map(Ref::id).findFirst();
    }

    /** A row in words, a line for each column that says something of it. */
    String told(List<Cell> row, Labels labels) {
        return IntStream.range(0, columns.size()).filter(i -> row.get(i) != Cell.EMPTY)
                .mapToObj(i -> columns.get(i).header() + ": " + text(row.get(i), labels))
                .collect(Collectors.joining("\n"));
    }

    /** A cell in one line. */
    static String text(Cell cell, Labels labels) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Unknown unknown -> "?";
            case Cell.Text text -> text.text();
            case Cell.Lines lines -> String.join("; ", lines.lines());
            case Cell.Amount amount -> labels.text(amount.value());
            case Cell.Day day -> labels.text(day.date());
            case Cell.Refs refs -> String.join(", ", refs.refs().stream().map(Ref::name).toList());
            case Cell.Marked marked -> marked.text();
            case Cell.Grade grade -> labels.text(grade.value());
        };
    }

    /** Numbers by what they are, everything else by its words; what is empty comes last. */
    static Comparator<List<Cell>> order(int column, Labels labels) {
        return Comparator.comparing((List<Cell> row) -> row.get(column) == Cell.EMPTY)
                .thenComparing((one, other) -> compare(one.get(column), other.get(column), labels));
    }

    private static int compare(Cell one, Cell other, Labels labels) {
        return one instanceof Cell.Amount first && other instanceof Cell.Amount second
                ? first.value().compareTo(second.value())
                : text(one, labels).compareToIgnoreCase(text(other, labels));
    }

    /** The rows in which every one of some words stands. */
    List<List<Cell>> with(String words, Labels labels) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return rows.stream().filter(row -> {
            String all = String.join("\n", row.stream().map(each -> text(each, labels)).toList()).toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(all::contains);
        }).toList();
    }
}
