// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The user guide: chapters in Markdown, in every language, and the pages that are made of them.
 *
 * <p>Everything in a chapter that can be run is run by a test: {@link dk.landskab.guide.blocks.Block} says how a chapter
 * marks it. Writing the pages puts whole files in place, one by one; where it fails midway, pages that stand are whole,
 * and writing them again mends the rest.
 */
package dk.landskab.guide;
