// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import dk.landskab.exchange.sheet.Row;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Location;

/**
 * A row, and the object that it speaks of.
 *
 * @param isNew whether the landscape does not have it yet
 */
record RowObject(Matched matched, Row row, Identified object, boolean isNew) {

    /** Where a cell of the row is; the row where the column is 0. */
    Location at(int column) {
        return matched.table().at(row.number(), column);
    }

    /** The text of the column with a path; empty where there is none. */
    String text(String path) {
        return row.cell(matched.number(path)).map(each -> Guarded.text(each.text())).orElse("");
    }
}
