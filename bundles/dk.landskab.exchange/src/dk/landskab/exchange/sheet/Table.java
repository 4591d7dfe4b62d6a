// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/**
 * A sheet of a workbook, or a whole {@code .csv} file.
 *
 * @param file as errors name it
 * @param sheet its name; empty for a file that is one table
 * @param rows those with something in them, from top to bottom
 * @param merged the blocks of cells that are shown as one
 */
public record Table(String file, String sheet, Traits traits, List<Row> rows, List<Range> merged) {

    /** All encodings agree on the characters up to this one. */
    private static final int LAST_CERTAIN = 0x7F;

    /** Copies the lists. */
    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A place in the table: {@code FILE!SHEET:ROW:COLUMN}. */
    public Location at(int row, int column) {
        return new Location(sheet.isEmpty() ? file : file + "!" + sheet, row, column);
    }

    /** Where the first letter stands of which nobody knows for sure what it is; empty where all are known. */
    public Optional<Location> doubt() {
        return !traits.guessed() ? Optional.empty() : rows.stream().flatMap(row -> row.cells().stream()
                .filter(cell -> (cell.written() + cell.formula()).chars().anyMatch(each -> each > LAST_CERTAIN))
                .map(cell -> at(row.number(), cell.column()))).findFirst().or(() -> Optional.of(at(0, 0)));
    }

    /** What to say of such a letter. */
    public static Message doubtful() {
        return Message.of(Table.class, "guessed");
    }

    /** The blocks of merged cells that reach into the rows from one on; what lies below the last row harms nobody. */
    public Stream<Range> mergedFrom(int row) {
        return rows.isEmpty() ? Stream.of()
                : merged.stream().filter(each -> each.lastRow() >= row && each.row() <= rows.getLast().number());
    }
}
