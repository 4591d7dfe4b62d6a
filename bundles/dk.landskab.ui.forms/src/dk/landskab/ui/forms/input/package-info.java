// SPDX-License-Identifier: EPL-2.0

/**
 * Reads what a person types into a field, and writes values the way the person reads them. Knows nothing of windows.
 *
 * <p>What holds: what is written can be read back as the same value; what cannot be understood is told with what to do,
 * and never guessed.
 */
package dk.landskab.ui.forms.input;
