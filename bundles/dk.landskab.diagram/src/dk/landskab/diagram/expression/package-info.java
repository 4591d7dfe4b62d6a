// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The three interpreters that a specification may use, {@code feature:}, {@code service:} and {@code var:}, and what
 * Sirius makes of their results, oddities included.
 *
 * <p>Services are classes that are named one by one when a {@link dk.landskab.diagram.expression.Services} is made;
 * nothing is looked up by a name from a file. An expression that fails throws one exception,
 * {@link dk.landskab.diagram.expression.EvaluationException}, whatever a service did, endless recursion included.
 */
package dk.landskab.diagram.expression;
