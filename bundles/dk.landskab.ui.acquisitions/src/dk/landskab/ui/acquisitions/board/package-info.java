// SPDX-License-Identifier: EPL-2.0

/**
 * All cases of an open landscape: where each stands, at which gate it waits, for whom and how long, what it binds, and
 * what of the budget pools is left; and what is written down of that. The words and figures are those of the report.
 *
 * <p>What holds: cases are read beside the window, from the landscape as it is edited; while they are read, what was read
 * last is shown; what is written is whole or not there.
 */
package dk.landskab.ui.acquisitions.board;
