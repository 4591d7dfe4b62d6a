// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What a person does to a case in an open landscape, from a board, a diagram or a form: each is an edit of the case's
 * text that leaves everything else as it is, to the character, and one step that one undo takes back. What is refused has
 * changed nothing.
 */
package dk.landskab.acquisition.gesture;
