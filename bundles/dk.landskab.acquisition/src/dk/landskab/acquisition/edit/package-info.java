// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Changes of a text that leave everything else as it is, to the character: comments, blanks, line ends. An edit follows
 * the layout it finds. Edits are offered, never applied to a file: whoever asks saves the text, or does not.
 */
package dk.landskab.acquisition.edit;
