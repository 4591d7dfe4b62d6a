// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The layout of a text. Blanks change and nothing else, whether the words are sentences or not.
 */
package dk.landskab.acquisition.formatting;
