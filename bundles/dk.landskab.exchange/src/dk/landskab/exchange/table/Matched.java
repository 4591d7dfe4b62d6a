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
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A sheet that was recognised.
 *
 * @param columns by number
 */
record Matched(ReadSheet sheet, Layout layout, Language language, SortedMap<Integer, Column> columns) {

    private record Recognised(Layout layout, Language language) {
    }

    /** Recognises a sheet by its header, and tells what of it is not known; empty where it is none of ours. */
    static Optional<Matched> of(ReadSheet sheet, ImportReport.Builder report) {
        if (sheet.rows().isEmpty()) {
            return Optional.empty();
        }
        ReadSheet.Row header = sheet.rows().getFirst();
        return recognise(sheet, header).map(found -> {
            SortedMap<Integer, Column> columns = new TreeMap<>();
            Set<Column> seen = new HashSet<>();
            for (int i = 0; i < header.cells().size(); i++) {
                String text = header.cell(i).text();
                Column column = column(found, text);
                if (column == null && !text.isBlank()) {
                    report.entry(Kind.NOTE, say("column.unknown", text), null, sheet.at(header.number(), i));
                } else if (column != null && !seen.add(column)) {
                    report.entry(Kind.FINDING, say("column.twice", text), null, sheet.at(header.number(), i));
                } else if (column != null) {
                    columns.put(i, column);
                }
            }
            return new Matched(sheet, found.layout(), found.language(), columns);
        });
    }

    private static Column column(Recognised found, String text) {
        return Stream.concat(Stream.of(found.language()), Stream.of(Language.values()))
                .map(language -> found.layout().column(text, language)).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    private static Optional<Recognised> recognise(ReadSheet sheet, ReadSheet.Row header) {
        Set<Recognised> found = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            header.cells().forEach(each -> Layout.withIdHeader(each.text(), language)
                    .forEach(layout -> found.add(new Recognised(layout, language))));
            if (header.cells().stream().anyMatch(each -> each.text().strip().equals(Column.ID))) {
                Layout.all().stream().filter(layout -> isNamed(layout, language, sheet.name()))
                        .forEach(layout -> found.add(new Recognised(layout, language)));
            }
        }
        return found.stream().max(Comparator
                .comparing((Recognised each) -> isNamed(each.layout(), each.language(), sheet.name()))
                .thenComparing(each -> header.cells().stream()
                        .filter(cell -> each.layout().column(cell.text(), each.language()).isPresent()).count())
                .thenComparing(each -> each.language().ordinal(), Comparator.reverseOrder()));
    }

    private static boolean isNamed(Layout layout, Language language, String name) {
        return Layout.key(name).equals(Layout.key(layout.type().getName()))
                || Layout.key(name).equals(Layout.key(layout.title(language)));
    }

    /** The rows below the header. */
    List<ReadSheet.Row> rows() {
        return sheet.rows().subList(1, sheet.rows().size());
    }

    /** The number of the column with a path; -1 where the sheet does not have it. */
    int number(String path) {
        return columns.entrySet().stream().filter(each -> each.getValue().path().equals(path))
                .map(Map.Entry::getKey).findFirst().orElse(-1);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Matched.class, key, arguments);
    }
}
