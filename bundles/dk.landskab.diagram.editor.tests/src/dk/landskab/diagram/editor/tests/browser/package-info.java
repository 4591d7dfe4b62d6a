// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
/**
 * The page in a real browser, gesture by gesture. A test serves a landscape and has a scenario played on it: a script of
 * {@code page/test/scenarios} of the editor's bundle, which Node runs and which drives the browser. Where one of them is
 * not there, the tests are skipped and say what they need.
 */
package dk.landskab.diagram.editor.tests.browser;
