// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the editor of diagrams over real sockets: {@link dk.landskab.diagram.editor.tests.TestPage} is what a page is. */
package dk.landskab.diagram.editor.tests;
