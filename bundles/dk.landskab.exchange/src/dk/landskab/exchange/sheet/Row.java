// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row with something in it.
 *
 * @param number from 1, as the spreadsheet shows it
 * @param cells those that hold something, from left to right
 */
public record Row(int number, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, where it holds something. */
    public Optional<Cell> cell(int column) {
        int from = 0;
        int to = cells.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (cells.get(middle).column() < column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < cells.size() && cells.get(from).column() == column ? Optional.of(cells.get(from))
                : Optional.empty();
    }
}
