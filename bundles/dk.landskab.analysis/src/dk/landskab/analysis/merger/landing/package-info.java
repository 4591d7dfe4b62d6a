// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Data landing (domain.md D.1d): for all data that a party is the source of, where they live, where they land in the
 * target picture, at which risk, and who decides.
 *
 * <p>Precondition: {@link dk.landskab.analysis.merger.Parties} and their
 * {@link dk.landskab.analysis.merger.match.MatchReport}. Postcondition: a
 * {@link dk.landskab.analysis.merger.landing.LandingReport} with one row for each use of data as master or creator by
 * something that is there today. What nobody has measured or classified is unknown, neither good nor bad.
 */
package dk.landskab.analysis.merger.landing;
