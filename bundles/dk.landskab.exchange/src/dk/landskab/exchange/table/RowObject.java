// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Location;

/**
 * A row, and the object that it speaks of.
 *
 * @param isNew whether the landscape does not have it yet
 */
record RowObject(Matched matched, ReadSheet.Row row, Identified object, boolean isNew) {

    /** Where a cell of the row is. */
    Location at(int column) {
        return matched.sheet().at(row.number(), Math.max(0, column));
    }

    /** The text of the column with a path; empty where there is none. */
    String text(String path) {
        int column = matched.number(path);
        return column < 0 ? "" : row.cell(column).text().strip();
    }
}
