// SPDX-License-Identifier: EPL-2.0

/**
 * The answers of analyses in a window: one part that runs a question beside the window, and shows each answer as what it
 * is, conclusions and sections with tables that are sorted and filtered and lead to the elements. Any report can be
 * shown; nothing here knows which analysis it came of.
 *
 * <p>What holds: a question that is stopped leaves nothing, and what comes of it later is thrown away; a file of a report
 * is written beside its place and then put there.
 */
package dk.landskab.ui.analyses.result;
