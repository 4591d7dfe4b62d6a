// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

/**
 * Something that whoever shows the page can do with an element, such as to tell its history.
 *
 * @param label in the language of the reader; no two offers of an element have the same
 * @param action called on the thread of {@link Desk#owner()}
 */
public record Offer(String label, Runnable action) {
}
