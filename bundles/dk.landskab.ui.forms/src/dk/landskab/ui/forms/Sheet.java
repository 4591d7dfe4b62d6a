// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import org.eclipse.ui.forms.widgets.FormToolkit;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/**
 * What every part of a form draws with.
 *
 * @param desk where is edited
 * @param toolkit makes widgets that look like a form
 * @param images of classes
 */
record Sheet(Desk desk, FormToolkit toolkit, ElementImages images) {
}
