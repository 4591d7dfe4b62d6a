// SPDX-License-Identifier: EPL-2.0

/**
 * A landscape as sheets, a class a sheet and an object a row, in an Excel workbook or as CSV files; and sheets that
 * people have edited as changes of a landscape. Files are read by {@link dk.landskab.exchange.sheet}.
 *
 * <p>Every row has an id that never changes, and the id of what it lies in. References are ids, literals are words of
 * the reader's language, several values of a cell stand on lines of their own. A text that a spreadsheet would take for
 * a formula has an apostrophe in front, which reading takes away. Headers and words are understood in all languages.
 *
 * <p>Reading is all or nothing: where one cell cannot be understood, it is told with sheet, row and column, and nothing
 * changes. A formula is never understood, whatever value is stored with it, and neither are merged cells. A column that
 * is missing says nothing, and neither does a row that is missing unless deleting is asked for.
 */
package dk.landskab.exchange.table;
