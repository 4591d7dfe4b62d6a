// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Texts that are merged without being understood: line by line, and for the acquisition language block by block. Of the
 * language only what holds a text together is known here - white space, comments, strings, braces, {@code use NAME} and
 * {@code KIND NAME "TITLE" { ... }} - so that what stands in a block may be anything.
 *
 * <p>A text is taken apart and put together again without losing a character. Everything is a function of its input,
 * and where nothing clashes swapping the sides gives the same.
 */
package dk.landskab.compare.text;
