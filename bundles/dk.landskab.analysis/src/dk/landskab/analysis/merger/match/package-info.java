// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Matching (domain.md D.1b): which elements of two landscapes that share no ids are the same or alike.
 *
 * <p>Precondition: {@link dk.landskab.analysis.merger.Parties}. Postcondition: a
 * {@link dk.landskab.analysis.merger.match.MatchReport} with every pair that persons have decided on and the best of
 * those that share a trait and reach the score, each with its grounds.
 *
 * <p>The stages: each element gets a {@code Profile} of keys; {@code Blocks} index the keys of one side, so that an
 * element is compared only with those that share one; {@code Scoring} weighs the grounds of a pair; {@code Decisions}
 * of the plan come before everything that is computed. Time is in proportion to the elements and the pairs that share a
 * trait, of which one trait makes only so many.
 */
package dk.landskab.analysis.merger.match;
