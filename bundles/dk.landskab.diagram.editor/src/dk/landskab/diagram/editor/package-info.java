// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The diagrams of a landscape in a browser: {@link dk.landskab.diagram.editor.EditorServer} is the door. What is promised,
 * and what holds when it fails midway, is in the README of the bundle.
 */
package dk.landskab.diagram.editor;
