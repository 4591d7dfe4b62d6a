// SPDX-License-Identifier: EPL-2.0

/**
 * The tree of an open landscape, with a search above it. A part is made with a {@link dk.landskab.ui.navigator.Desk} and
 * goes with its control; it holds nothing that is not in the landscape but what is open and chosen.
 *
 * <p>What holds: nothing that takes time linear in the landscape happens in one event of the window; a refused gesture
 * has changed nothing and is told; whatever edits the landscape, the tree shows it after the same event.
 */
package dk.landskab.ui.navigator;
