// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Files that are edited as texts, and their objects, which follow.
 *
 * <p>After an edit the text is read again and its objects are made to say what it says: what has the same id stays the
 * same object, so that a selection, a picture and the references of others live on. A text with mistakes is kept as it
 * is, and its objects stay those of the text before, until the mistakes are gone. What the names of a text mean is looked
 * up again when an id comes or goes, in time proportional to the texts that name it.
 */
package dk.landskab.editing.text;
