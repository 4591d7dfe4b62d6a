// SPDX-License-Identifier: EPL-2.0

/**
 * The Language Server Protocol over the services: one session with one editor.
 *
 * <p>All questions are answered one after the other on one thread, in the order in which they came, so that each sees
 * the text as it was when it was asked; what rules say is found out when nothing else waits, and told as soon as it is
 * known. A question that was taken back is not answered. The session ends with {@code exit}, or when the editor's
 * process or its end of the pipe is gone. Nothing is opened but the files of the workspace, and no network.
 */
package dk.landskab.acquisition.ide.server;
