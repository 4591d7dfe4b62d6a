// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** The words of the page. */
package dk.landskab.diagram.editor.page;
