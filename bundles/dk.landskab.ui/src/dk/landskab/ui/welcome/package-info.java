// SPDX-License-Identifier: EPL-2.0

/** The page where one begins. It only hands wishes to commands and to the workplace, and holds nothing. */
package dk.landskab.ui.welcome;
