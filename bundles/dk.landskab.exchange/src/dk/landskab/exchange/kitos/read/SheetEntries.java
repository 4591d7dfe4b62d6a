// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.kitos.read.Entry.Origin;
import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** The rows of an overview as entries. */
final class SheetEntries {

    /** What KITOS writes behind the name of something that can no longer be chosen. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\((?:Ikke tilgængeligt|[Uu]dgået)\\)(?=\\s*(?:,|$))");

    private final Table table;
    private final Header header;
    private final ImportReport.Builder report;
    /** How many addresses of people stand in columns that nobody knows. */
    private final Map<String, Integer> addresses = new TreeMap<>();

    private SheetEntries(Table table, Header header, ImportReport.Builder report) {
        this.table = table;
        this.header = header;
        this.report = report;
    }

    /** @throws UnreadableException where no table has a header of KITOS's, or one lacks the column of identities */
    static List<Source> read(String file, List<Table> tables, ImportReport.Builder report) {
        List<Source> sources = new ArrayList<>();
        for (Table table : tables) {
            Optional<Header> header = Header.of(table);
            header.ifPresent(each -> sources.add(new SheetEntries(table, each, report).read()));
            if (header.isEmpty() && !table.rows().isEmpty() && tables.size() > 1) {
                report.entry(ImportReport.Kind.LOST, message("sheet.other", table.sheet()), null, table.at(0, 0));
            }
        }
        if (sources.isEmpty()) {
            List<String> sheets = tables.stream().map(Table::sheet).filter(each -> !each.isEmpty()).toList();
            throw new UnreadableException(Location.of(file), sheets.isEmpty() ? message("sheet.unknown.table")
                    : message("sheet.unknown", sheets));
        }
        return sources;
    }

    private Source read() {
        if (!header.hasIdentity()) {
            throw new UnreadableException(table.at(header.row(), 0),
                    message("sheet.noIdentity", header.kind().needed().title()));
        }
        table.mergedFrom(header.row()).findFirst().ifPresent(each -> {
            throw new UnreadableException(table.at(each.row(), each.column()), each.warning());
        });
        table.doubt().ifPresent(where -> report.entry(ImportReport.Kind.NOTE, Table.doubtful(), null, where));
        columns();
        List<Row> rows = table.rows().stream().filter(each -> each.number() > header.row()).toList();
        List<Entry> entries = rows.stream().map(this::entry).toList();
        addresses.forEach((title, number) -> report.count(Section.NOT_CARRIED, message("cell.address", title), number));
        return new Source(header.kind(), true, entries);
    }

    private void columns() {
        header.others().forEach((column, title) -> report.entry(ImportReport.Kind.FALLBACK,
                message("column.unknown", title), null, table.at(header.row(), column)));
        Set<String> people = new LinkedHashSet<>(header.roles().values());
        header.fields().values().stream().filter(each -> each.home() == Field.Home.PERSON).map(Field::title)
                .forEach(people::add);
        people.forEach(each -> report.count(Section.NOT_CARRIED, message("column.people", each), 1));
    }

    private Entry entry(Row row) {
        Map<Field, List<Value>> said = new LinkedHashMap<>();
        header.fields().values().forEach(each -> said.put(each, List.of()));
        Map<String, String> more = new LinkedHashMap<>();
        header.others().values().forEach(each -> more.put(each, ""));
        Set<String> roles = new TreeSet<>();
        Set<String> columns = new HashSet<>(header.roles().values());
        for (Cell cell : row.cells()) {
            Field field = header.fields().get(cell.column());
            if (!cell.isTrustworthy()) {
                report.entry(ImportReport.Kind.LOST, message("cell.error", cell.shown()), null,
                        table.at(row.number(), cell.column()));
                said.remove(field);
                more.remove(header.others().get(cell.column()));
                columns.remove(header.roles().get(cell.column()));
            } else if (field != null) {
                computed(row, cell);
                if (said.getOrDefault(field, List.of()).isEmpty()) {
                    said.put(field, List.of(new Value("",
                            REMARK.matcher(cell.text()).replaceAll(""), table.at(row.number(), cell.column()))));
                }
            } else if (header.roles().containsKey(cell.column())) {
                roles.add(header.roles().get(cell.column()));
            } else if (header.others().containsKey(cell.column()) && RoleColumns.isAddress(cell.text())) {
                addresses.merge(header.others().get(cell.column()), 1, Integer::sum);
            } else if (header.others().containsKey(cell.column())) {
                more.put(header.others().get(cell.column()), cell.text());
            }
        }
        return new Entry(header.kind(), Origin.SHEET, table.at(row.number(), 0), said, more, roles, columns);
    }

    private void computed(Row row, Cell cell) {
        if (cell.isFormula()) {
            report.entry(ImportReport.Kind.NOTE, message("cell.formula", cell.text()), null,
                    table.at(row.number(), cell.column()));
        }
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(SheetEntries.class, key, arguments);
    }
}
