// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Between running and arranging: two runs of one diagram, before and after, as one, with what became of each box and
 * line. What was removed is shown where it stood.
 */
package dk.landskab.diagram.comparison;
