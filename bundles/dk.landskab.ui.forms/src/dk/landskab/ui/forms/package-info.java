// SPDX-License-Identifier: EPL-2.0

/**
 * The form of any object of the metamodel, over an open landscape. It is made with a
 * {@link dk.landskab.ui.navigator.Desk} and goes with its control.
 *
 * <p>What holds: every change is one gesture, which one undo takes back; what was typed and cannot be understood is not
 * written and stays in its field with the reason; whatever edits the landscape, the form shows it after the same event;
 * nothing can be changed in a file that cannot be saved.
 */
package dk.landskab.ui.forms;
