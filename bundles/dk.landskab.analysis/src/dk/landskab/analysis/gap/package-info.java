// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The gap analysis of OIO EA (D1 to D3): {@link dk.landskab.analysis.gap.GapAnalysis} makes a
 * {@link dk.landskab.analysis.gap.GapReport} of two states and parameters. It promises that a state compared with
 * itself has nothing missing, surplus or different, that swapping the states swaps the sides of every finding and
 * nothing else, that amounts in different currencies are never added, and that what persons have recorded is shown
 * and never overruled.
 *
 * <p>A finding is a decision to be taken, not its shadow: an integration, a dependency, a role or a relation that comes
 * or goes only because one of its ends does is no finding, but is listed with that end's
 * ({@link dk.landskab.analysis.gap.Finding#followers()}), exactly once; what persons have recorded of it counts there.
 * Contracts are decisions and never follow.
 */
package dk.landskab.analysis.gap;
