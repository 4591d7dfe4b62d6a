// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The landscapes shipped as an example: two invented Danish municipalities on one catalogue and a small Swedish one,
 * each with the steps in which it was recorded, and with the acquisitions that run in them.
 *
 * <p>The content is text in {@code data}: tables that a person can read and correct, in the notation that
 * {@link dk.landskab.example.sheet} reads. Whoever sets the example up as repositories either has all of them
 * afterwards or those that stood there before.
 */
package dk.landskab.example;
