// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The font that text is measured with and painted in pixels with: Inter in two weights, which the bundle carries, so that
 * every machine gives the same picture. Widths are read from the font's own tables and not asked of the platform.
 */
package dk.landskab.diagram.font;
