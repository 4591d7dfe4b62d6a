// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Between comparing and arranging: a diagram that is too much for one sheet, with its containers in place of what stands
 * in them and one line in place of all between two. Nothing is asked of the model.
 */
package dk.landskab.diagram.overview;
