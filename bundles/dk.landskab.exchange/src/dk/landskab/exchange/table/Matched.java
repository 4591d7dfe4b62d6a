// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A sheet that was recognised.
 *
 * @param columns by number
 */
record Matched(Table table, Layout layout, Language language, SortedMap<Integer, Column> columns) {

    private record Recognised(Layout layout, Language language) {
    }

    /** Recognises a sheet by its header, and tells what of it is not known; empty where it is none of ours. */
    static Optional<Matched> of(Table table, ImportReport.Builder report) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        Row header = table.rows().getFirst();
        return recognise(table, header).map(found -> {
            SortedMap<Integer, Column> columns = new TreeMap<>();
            Set<Column> seen = new HashSet<>();
            for (Cell cell : header.cells()) {
                Column column = column(found, cell.text());
                if (column == null) {
                    report.entry(Kind.NOTE, say("column.unknown", cell.text()), null,
                            table.at(header.number(), cell.column()));
                } else if (!seen.add(column)) {
                    report.entry(Kind.FINDING, say("column.twice", cell.text()), null,
                            table.at(header.number(), cell.column()));
                } else {
                    columns.put(cell.column(), column);
                }
            }
            table.mergedFrom(header.number()).forEach(each -> report.entry(Kind.FINDING, each.warning(), null,
                    table.at(each.row(), each.column())));
            return new Matched(table, found.layout(), found.language(), columns);
        });
    }

    private static Column column(Recognised found, String text) {
        return Stream.concat(Stream.of(found.language()), Stream.of(Language.values()))
                .map(language -> found.layout().column(text, language)).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    private static Optional<Recognised> recognise(Table table, Row header) {
        Set<Recognised> found = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            header.cells().forEach(each -> Layout.withIdHeader(each.text(), language)
                    .forEach(layout -> found.add(new Recognised(layout, language))));
            if (header.cells().stream().anyMatch(each -> each.text().equals(Column.ID))) {
                Layout.all().stream().filter(layout -> isNamed(layout, language, name(table)))
                        .forEach(layout -> found.add(new Recognised(layout, language)));
            }
        }
        return found.stream().max(Comparator
                .comparing((Recognised each) -> isNamed(each.layout(), each.language(), name(table)))
                .thenComparing(each -> header.cells().stream()
                        .filter(cell -> each.layout().column(cell.text(), each.language()).isPresent()).count())
                .thenComparing(each -> each.language().ordinal(), Comparator.reverseOrder()));
    }

    /** What the table is called; a file by its name without the extension. */
    static String name(Table table) {
        String file = table.file().substring(Math.max(table.file().lastIndexOf('/'), table.file().lastIndexOf('\\'))
                + 1);
        return !table.sheet().isEmpty() ? table.sheet()
                : file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    private static boolean isNamed(Layout layout, Language language, String name) {
        return Layout.key(name).equals(Layout.key(layout.type().getName()))
                || Layout.key(name).equals(Layout.key(layout.title(language)));
    }

    /** The rows below the header. */
    List<Row> rows() {
        return table.rows().subList(1, table.rows().size());
    }

    /** The number of the column with a path; 0 where the sheet does not have it. */
    int number(String path) {
        return columns.entrySet().stream().filter(each -> each.getValue().path().equals(path))
                .map(Map.Entry::getKey).findFirst().orElse(0);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Matched.class, key, arguments);
    }
}
