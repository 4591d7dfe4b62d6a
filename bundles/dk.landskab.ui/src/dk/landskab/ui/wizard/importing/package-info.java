// SPDX-License-Identifier: EPL-2.0

/**
 * Bringing foreign files into a landscape: what is imported, what that would change, and the writing. Where it
 * fails midway, files of the landscape are whole, and importing again finishes it.
 */
package dk.landskab.ui.wizard.importing;
