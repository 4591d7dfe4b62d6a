// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.List;

import dk.landskab.store.Location;

/**
 * A sheet of a workbook, or a whole {@code .csv} file.
 *
 * @param file as errors name it
 * @param sheet its name; empty for a file that is one table
 * @param rows those with something in them, from top to bottom
 * @param merged the blocks of cells that are shown as one
 */
public record Table(String file, String sheet, List<Row> rows, List<Range> merged) {

    /** Copies the lists. */
    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A place in the table: {@code FILE!SHEET:ROW:COLUMN}. */
    public Location at(int row, int column) {
        return new Location(sheet.isEmpty() ? file : file + "!" + sheet, row, column);
    }
}
