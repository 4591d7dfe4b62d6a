// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The last stage: differences as sentences in the words of the domain, in every language.
 *
 * <p>Every difference has one sentence. {@link dk.landskab.compare.words.Story} brings them in an order to read: by
 * area, class and name, and under each element what concerns it and its children.
 */
package dk.landskab.compare.words;
