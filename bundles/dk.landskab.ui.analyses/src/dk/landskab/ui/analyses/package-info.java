// SPDX-License-Identifier: EPL-2.0

/**
 * The analyses of the workbench, asked for in wizards and answered in a part of the window. Stages:
 * {@link dk.landskab.ui.analyses.asking} asks the person what is wanted, {@link dk.landskab.ui.analyses.question} finds
 * the answer on another thread and knows nothing of windows, {@link dk.landskab.ui.analyses.result} shows the answer in
 * tables that lead to the elements, and writes it as a report. A further analysis is one class of {@code asking} and one
 * line in {@link dk.landskab.ui.analyses.Analyses}.
 *
 * <p>What holds: an analysis changes nothing, but for the plan of a merger where that was asked for; the plan is written
 * when everything else is done, so that what is stopped or fails before leaves nothing. A report is written beside its
 * place and then put there.
 */
package dk.landskab.ui.analyses;
