// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What stands in for Sirius while we build: rules for specifications, one class each, listed in
 * {@link dk.landskab.diagram.check.AuthorCheck}. Some must hold before a specification can be run; all must hold so that
 * Sirius shows the same elements, lines, labels, colours and sizes. Nothing here runs an expression.
 */
package dk.landskab.diagram.check;
