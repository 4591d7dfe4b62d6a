// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

/** What an action of our own carries that says nothing. */
public record Nothing() {
}
