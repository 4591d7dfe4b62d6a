// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Sentences, and what is wrong with words that are none: which word, what could stand there, and what may have been
 * meant. One mistake costs one clause; in a text with more mistakes than passes the parser's own recovery has to do.
 */
package dk.landskab.acquisition.syntax;
