// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;

/** A sheet that a person edits: its first row has the titles, and the first column the ids. */
final class EditedSheet {

    private final String name;
    private final List<String> titles;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    private EditedSheet(String name, List<String> titles) {
        this.name = name;
        this.titles = titles;
    }

    static EditedSheet of(Table table) {
        List<Cell> header = table.rows().getFirst().cells();
        EditedSheet sheet = new EditedSheet(table.sheet(), new ArrayList<>(header.stream().map(Cell::text).toList()));
        for (Row row : table.rows().subList(1, table.rows().size())) {
            for (Cell title : header) {
                row.cell(title.column()).ifPresent(cell -> sheet.write(row.cells().getFirst().text(), title.text(),
                        cell.written()));
            }
        }
        return sheet;
    }

    /** Writes into the row of an id, which is added where there is none. */
    EditedSheet write(String id, String title, String text) {
        if (!titles.contains(title)) {
            throw new AssertionError(title + " is none of " + titles);
        }
        Map<String, Object> row = rows.computeIfAbsent(id, each -> new HashMap<>(Map.of(titles.getFirst(), id)));
        row.put(title, text);
        return this;
    }

    /** What stands in the row of an id. */
    String text(String id, String title) {
        return rows.get(id).get(title).toString();
    }

    void delete(String id) {
        rows.remove(id);
    }

    byte[] workbook() {
        SheetSketch sketch = new SheetSketch(name.isEmpty() ? "Sheet 1" : name, titles.toArray(String[]::new));
        rows.values().forEach(sketch::row);
        return sketch.bytes();
    }

    byte[] csv(String begin, String separator, String line) {
        String text = titles.stream().map(EditedSheet::quoted).collect(Collectors.joining(separator)) + line
                + rows.values().stream().map(row -> titles.stream().map(title -> quoted(row.getOrDefault(title, "")))
                        .collect(Collectors.joining(separator)) + line).collect(Collectors.joining());
        return (begin + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\"", "\"\"") + '"';
    }
}
