// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What a page can ask, one class each. A verb that throws has changed nothing. */
package dk.landskab.diagram.editor.verb;
