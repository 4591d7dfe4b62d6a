// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.model.edit.Message;
import dk.landskab.store.UnreadableException;

/**
 * The row with the titles of the columns, by which a table is known for what it is.
 *
 * @param row its number
 * @param fields the columns of fields that are known
 * @param roles the titles of roles, by column
 * @param others the titles of all other columns
 */
record Header(Kind kind, int row, Map<Integer, Field> fields, Map<Integer, String> roles,
        Map<Integer, String> others) {

    /** A title may stand above the header. */
    private static final int DEEPEST = 10;
    private static final int FEWEST = 2;

    /** The header of a table; empty where it has none of KITOS's. */
    static Optional<Header> of(Table table) {
        Optional<Header> best = Optional.empty();
        for (Row row : table.rows().stream().limit(DEEPEST).toList()) {
            for (Kind kind : Kind.values()) {
                Header header = of(table, kind, row);
                if (header.isEnough() && header.fields.size() > best.map(each -> each.fields.size()).orElse(0)) {
                    best = Optional.of(header);
                }
            }
        }
        best.ifPresent(header -> header.refuseTwice(table));
        return best;
    }

    private boolean isEnough() {
        return fields.size() >= FEWEST && (fields.containsValue(kind.called()) || hasIdentity());
    }

    /** Whether what a row is of can be found again. */
    boolean hasIdentity() {
        return fields.containsValue(kind.needed())
                || kind == Kind.INTERFACE && fields.containsValue(InterfaceField.ID);
    }

    private static Header of(Table table, Kind kind, Row row) {
        Map<String, Field> known = known(kind);
        Header header = new Header(kind, row.number(), new LinkedHashMap<>(), new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (Cell cell : row.cells()) {
            Field field = known.get(fold(cell.text()));
            if (field != null) {
                header.fields.put(cell.column(), field);
            } else if (RoleColumns.isRole(cell.text())) {
                header.roles.put(cell.column(), RoleColumns.title(cell.text()));
            } else {
                header.others.put(cell.column(), cell.text());
            }
        }
        return header;
    }

    private void refuseTwice(Table table) {
        Map<String, Integer> seen = new HashMap<>();
        for (Cell cell : table.rows().stream().filter(each -> each.number() == row).findFirst().orElseThrow().cells()) {
            Integer before = seen.put(fold(cell.text()), cell.column());
            if (before != null) {
                throw new UnreadableException(table.at(row, cell.column()),
                        Message.of(Header.class, "header.twice", cell.text(), before));
            }
        }
    }

    private static Map<String, Field> known(Kind kind) {
        Map<String, Field> known = new HashMap<>();
        for (Field field : kind.fields()) {
            field.headers().forEach(each -> known.put(fold(each), field));
        }
        return known;
    }

    private static String fold(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
