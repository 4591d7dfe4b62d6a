// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import dk.landskab.model.edit.Message;

/**
 * A block of cells that is shown as one, as {@code A1:C2}.
 *
 * @param text as the file writes it
 * @param row the first, from 1
 * @param column the first, from 1
 * @param lastRow not before the first
 */
public record Range(String text, int row, int column, int lastRow) {

    /** That only the first of the cells says anything, and what to do. */
    public Message warning() {
        return Message.of(Range.class, "merged", text);
    }
}
