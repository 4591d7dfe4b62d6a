// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;

/**
 * A sheet that is written.
 *
 * @param rows a value for each column of the layout
 */
record Sheet(Layout layout, List<List<CellValue>> rows) {

    /** Copies the rows. */
    Sheet {
        rows = List.copyOf(rows);
    }
}
