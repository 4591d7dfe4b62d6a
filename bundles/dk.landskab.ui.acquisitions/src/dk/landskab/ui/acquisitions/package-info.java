// SPDX-License-Identifier: EPL-2.0

/**
 * Texts of acquisitions in a window, and where all cases stand. Parts are made with a
 * {@link dk.landskab.ui.navigator.Desk} and go with their controls.
 *
 * <p>An open text is a {@link dk.landskab.ui.acquisitions.CaseText}; the editor is the platform's generic one, whose
 * extensions ({@code plugin.xml}) find the text by its document.
 *
 * <p>{@code twin} keeps a document and a text of the open landscape one, {@code work} asks what
 * {@link dk.landskab.acquisition.ide} knows on a thread of its own, {@code board} shows the pipeline, {@code beginning}
 * writes the first lines of a case.
 *
 * <p>What holds: nothing that reads a text or the landscape happens on the window's thread, and whoever types waits for
 * nothing; what was typed is in the landscape when it is saved, undone or closed; what is shown of a text that has been
 * typed on since is thrown away; a refused edit changes nothing and is told.
 */
package dk.landskab.ui.acquisitions;
