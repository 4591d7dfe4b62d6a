// SPDX-License-Identifier: EPL-2.0

/**
 * The diagrams of an open landscape in a window: the page of {@link dk.landskab.diagram.editor} in a browser of the
 * window's own, the list of what can be shown, and pictures for other programs. {@link dk.landskab.ui.diagrams.Diagrams}
 * is the door, one for each open landscape; a {@link dk.landskab.ui.diagrams.DiagramPane} goes with its control.
 *
 * <p>What holds: nothing is served before the first diagram is wanted, and nothing after the landscape is closed; the
 * thread of the window waits neither for the network nor for a drawing; what a page edits is a gesture on the one stack of
 * the landscape. Where the system has no part that shows pages, that is said, with what to install, and the diagram can
 * be shown by the browser of the system. A picture is written whole or not at all.
 */
package dk.landskab.ui.diagrams;
