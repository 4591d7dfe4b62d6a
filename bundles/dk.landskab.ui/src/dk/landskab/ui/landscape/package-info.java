// SPDX-License-Identifier: EPL-2.0

/**
 * The landscape that is open in the workbench: how it is opened, checked, saved and closed, and what of it is remembered
 * for the next run.
 *
 * <p>{@link dk.landskab.ui.landscape.Workplace} is the door, found as a service of the workbench. What is edited belongs
 * to the landscape and not to the part of the window where it was edited: closing a view or an editor asks nothing and
 * loses nothing; closing the landscape or the workbench asks. Where opening or saving fails midway, what was open is
 * still open, and what was not saved is still written down in its journal.
 */
package dk.landskab.ui.landscape;
