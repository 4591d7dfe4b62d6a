// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Overlap (domain.md D.1c): where both parties have systems for the same task, where one has, and where none has though
 * the law demands it.
 *
 * <p>Precondition: {@link dk.landskab.analysis.merger.Parties} and their
 * {@link dk.landskab.analysis.merger.match.MatchReport}. Postcondition: an
 * {@link dk.landskab.analysis.merger.overlap.OverlapReport} in which every system stands in the row of each main group,
 * group, process and product that it names; those that name none are told. What no landscape records as statutory is
 * never said to be missing.
 */
package dk.landskab.analysis.merger.overlap;
