// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

/**
 * A block of cells, as {@code A1:C2}.
 *
 * @param text as the file writes it
 * @param row the first, from 1
 * @param column the first, from 1
 * @param lastRow not before the first
 */
public record Range(String text, int row, int column, int lastRow) {
}
