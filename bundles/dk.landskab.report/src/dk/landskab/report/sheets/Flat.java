// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Table;
import dk.landskab.report.text.Plain;

/**
 * A table for a spreadsheet: one plain value a cell, and behind each column that names elements one with their ids.
 *
 * @param headers of the columns
 * @param rows of strings, decimals, dates and nulls for nothing
 */
record Flat(List<String> headers, List<List<Object>> rows) {

    static Flat of(Table table, Plain plain) {
        List<Boolean> named = IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Refs))
                .toList();
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String header = Plain.clean(table.columns().get(i).header());
            headers.add(header);
            if (named.get(i)) {
                headers.add(header + " (id)");
            }
        }
        return new Flat(headers, table.rows().stream().map(row -> row(row, named, plain)).toList());
    }

    private static List<Object> row(List<Cell> cells, List<Boolean> named, Plain plain) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(value(cells.get(i), plain));
            if (named.get(i)) {
                row.add(ids(cells.get(i)));
            }
        }
        return row;
    }

    private static Object value(Cell cell, Plain plain) {
        return switch (cell) {
            case Cell.Empty none -> null;
            case Cell.Amount amount -> amount.value();
            case Cell.Day day -> day.date();
            case Cell.Grade grade -> BigDecimal.valueOf(grade.value());
            case Cell.Marked marked -> Plain.clean(marked.text());
            case Cell.Lines lines -> lines.lines().stream().map(Plain::clean).collect(Collectors.joining("\n"));
            case Cell.Refs refs -> refs.refs().stream().map(Ref::name).map(Plain::clean)
                    .collect(Collectors.joining("\n"));
            case Cell.Unknown unknown -> plain.of(unknown);
            case Cell.Text text -> Plain.clean(text.text());
        };
    }

    private static Object ids(Cell cell) {
        return cell instanceof Cell.Refs refs
                ? refs.refs().stream().map(Ref::id).map(Plain::clean).collect(Collectors.joining("\n")) : null;
    }
}
