// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Diagrams as windows show them, and what windows on one landscape share. For the thread that owns the landscape. */
package dk.landskab.diagram.editor.window;
