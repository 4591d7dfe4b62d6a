// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Second stage: a specification as typed, immutable values, expressions taken apart, defaults filled in.
 *
 * <p>A plan is made only of a specification that is sound, see {@link dk.landskab.diagram.check.AuthorCheck#sound}.
 */
package dk.landskab.diagram.plan;
