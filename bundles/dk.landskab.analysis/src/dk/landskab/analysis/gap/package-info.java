// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The gap analysis of OIO EA (D1 to D3): {@link dk.landskab.analysis.gap.GapAnalysis} makes a
 * {@link dk.landskab.analysis.gap.GapReport} of two states and parameters. It promises that a state compared with
 * itself has nothing missing, surplus or different, that swapping the states swaps the sides of every finding and
 * nothing else, that amounts in different currencies are never added, and that what persons have recorded is shown
 * and never overruled.
 */
package dk.landskab.analysis.gap;
