// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

/**
 * A way to a group of a form.
 *
 * @param title what the group is called
 * @param go unfolds it and gives the keyboard to what comes first in it; for the thread of the window, and only as long as the
 *        form shows the same object
 */
public record Jump(String title, Runnable go) {
}
