// SPDX-License-Identifier: EPL-2.0

/**
 * Bringing foreign files into a landscape: what is imported, what that would change, and the change. Into the landscape
 * that is open it is one step of its editing, made whole or not at all, which undo takes back and saving writes; where
 * what is open was edited meanwhile, it is refused with words. Into a new folder it is written; where that fails midway,
 * files are whole, and importing again finishes it.
 */
package dk.landskab.ui.wizard.importing;
