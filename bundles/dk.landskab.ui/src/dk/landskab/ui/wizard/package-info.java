// SPDX-License-Identifier: EPL-2.0

/**
 * The wizards at the end of which a landscape is open. A wizard only asks; the work is done beside the window
 * after it has closed, and what fails is told there and has changed nothing.
 */
package dk.landskab.ui.wizard;
