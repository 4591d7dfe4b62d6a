// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Coverage (domain.md D.1a): how much of the landscapes is known with certainty.
 *
 * <p>Precondition: {@link dk.landskab.analysis.merger.Parties}. Postcondition: a
 * {@link dk.landskab.analysis.merger.coverage.CoverageReport} in which every system that is there stands in the row of
 * its party and of each of its main groups. The rule of about 70 % is on knowledge, not on inventory: a system counts
 * when it was confirmed lately by others than those who keep the record, and when the least is recorded of it. Without
 * an estimate of how many systems there are, the share is an upper bound and never found good.
 */
package dk.landskab.analysis.merger.coverage;
