// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Gestures that a diagram needs beyond those of {@code editing}: the tools of the specification, places, what is
 * said in a form, and what is done with cases. Each is done whole or not at all. */
package dk.landskab.diagram.editor.edit;
