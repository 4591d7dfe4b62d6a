// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Fifth stage: an arranged scene as shapes, and the shapes as SVG or PNG, on light or dark ground.
 *
 * <p>The shapes are a function of the scene, and the bytes a function of the shapes and the theme: no display, no fonts
 * of the machine and no clock have a part in them. Text is text in SVG, wherever it comes from, and each word keeps the
 * width that it was measured with, whatever font shows it.
 */
package dk.landskab.diagram.paint;
