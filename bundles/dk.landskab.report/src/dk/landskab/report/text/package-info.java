// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Writes reports and results as text: Markdown, and columns for a terminal. What a name holds never becomes markup, an
 * escape sequence or a change of direction.
 */
package dk.landskab.report.text;
