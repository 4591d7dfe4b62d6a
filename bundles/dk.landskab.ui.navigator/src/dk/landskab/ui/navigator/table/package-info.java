// SPDX-License-Identifier: EPL-2.0

/**
 * Tables of which a reader wants no column cut that need not be. What holds: a column is at least as wide as it says it must
 * be, and together the columns fill the table; where both cannot be, the table scrolls.
 */
package dk.landskab.ui.navigator.table;
