// SPDX-License-Identifier: EPL-2.0

/**
 * The ways to a case and to a process that cases run through. Each ends with the text open; where it fails, nothing is
 * there that was not before.
 */
package dk.landskab.ui.wizard.acquiring;
