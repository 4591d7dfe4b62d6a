// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;

import dk.landskab.store.Location;

/**
 * A sheet as it was read.
 *
 * @param file it lies in, as errors name it
 * @param name of the sheet; of a CSV file, its name without the extension
 * @param rows those that hold anything, in order
 * @param isDanish whether numbers are written with decimal commas
 */
record ReadSheet(String file, String name, List<Row> rows, boolean isDanish) {

    /** Copies the rows. */
    ReadSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, from 1
     * @param cells from the first column on
     */
    record Row(int number, List<Cell> cells) {

        /** The cell of a column; an empty one where the row is shorter. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says; of a number, in the way of Java
     * @param kind what a spreadsheet takes it for
     */
    record Cell(String text, Kind kind) {

        static final Cell EMPTY = new Cell("", Kind.TEXT);

        boolean isEmpty() {
            return text.isBlank() && kind == Kind.TEXT;
        }
    }

    /** What a spreadsheet takes a cell for. */
    enum Kind {
        TEXT, NUMBER, FORMULA
    }

    /** Where a cell is; a workbook's sheet stands behind the name of the file. */
    Location at(int row, int column) {
        return new Location(file.endsWith(".csv") ? file : file + "/" + name, row, column + 1);
    }
}
