// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Consolidation (domain.md D.2): can a system that is there meet a need?
 *
 * <p>Precondition: a landscape, a {@link dk.landskab.analysis.consolidation.Need} of its elements, and
 * {@link dk.landskab.analysis.consolidation.ConsolidationParameters}. Postcondition: a
 * {@link dk.landskab.analysis.consolidation.ConsolidationReport} with every system that is recorded to cover some of
 * the need, what it covers, what it lacks and what nobody has recorded. The unknown makes the score a band, from
 * nothing of it to all of it, and never counts as zero. The suggestion is a suggestion: only a person makes it a
 * decision.
 */
package dk.landskab.analysis.consolidation;
