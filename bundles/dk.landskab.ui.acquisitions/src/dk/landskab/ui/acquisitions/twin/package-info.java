// SPDX-License-Identifier: EPL-2.0

/**
 * A document of a window and a text of an open landscape, which are one. Knows nothing of windows.
 *
 * <p>What holds: when neither is being edited any more, both say the same, character by character; what another part of
 * the window did to the text is one step in the document's own undo; what was typed is never dropped, also where
 * something else edited the same line before it was handed over.
 */
package dk.landskab.ui.acquisitions.twin;
