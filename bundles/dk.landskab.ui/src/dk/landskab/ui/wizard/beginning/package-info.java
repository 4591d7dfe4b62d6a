// SPDX-License-Identifier: EPL-2.0

/**
 * The ways to a landscape that is not there yet: a new one, a clone, the shipped example. Each fails with the
 * folder as it was.
 */
package dk.landskab.ui.wizard.beginning;
