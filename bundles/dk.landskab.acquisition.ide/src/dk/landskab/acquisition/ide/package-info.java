// SPDX-License-Identifier: EPL-2.0

/**
 * What an editor asks of texts of acquisitions, for every editor alike.
 *
 * <p>The stages: {@code text} holds a text as it is typed, {@code workspace} a landscape on disk with the open texts laid
 * over it, {@code service} answers one question each, {@code server} speaks the Language Server Protocol.
 *
 * <p>The landscape on disk is read once, and again when a file that is not open was changed; an edit reads and links the
 * open texts only, so that its cost does not grow with the landscape. Xtext's own server is not used: it wants to own reading, linking and
 * the index, which are the store's here, and would read every file of the landscape as a text of its language.
 *
 * <p>No question changes a file: what is to be changed is answered as edits, which the editor makes. What cannot be
 * answered is answered with nothing. A text that is no text, or a landscape that cannot be read, is told as a finding
 * where it was opened, and the rest goes on.
 */
package dk.landskab.acquisition.ide;
