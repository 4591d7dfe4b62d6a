// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

/**
 * How a table is written.
 *
 * @param hidden whether a spreadsheet does not show it
 * @param decimalComma whether semicolons stand between its cells, as where the comma is that of numbers
 * @param guessed whether it is a text of which the encoding was guessed
 */
public record Traits(boolean hidden, boolean decimalComma, boolean guessed) {

    /** Those of a sheet of a workbook. */
    static Traits ofSheet(boolean hidden) {
        return new Traits(hidden, false, false);
    }
}
