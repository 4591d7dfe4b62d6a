// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Third stage: a plan run on a model gives {@link dk.landskab.diagram.run.Views}: which boxes and lines there are, with
 * their labels, colours and sizes, and what the diagram's own validation says. Positions come later.
 *
 * <p>The result is a function of the plan, the model and the setting. An expression that fails leads to what Sirius
 * shows in its place and to an entry in {@link dk.landskab.diagram.run.Views#troubles()}; only a diagram that would
 * become too large to be one ends with an exception.
 */
package dk.landskab.diagram.run;
