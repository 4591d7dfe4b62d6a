// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Pure functions from landscapes, a date and parameters to result records: gap, merger, consolidation, outage,
 * fragility, compliance, shared infrastructure.
 *
 * <p>An analysis reads no file, prints nothing, changes no element, and says in its result what it could not decide and
 * why. Results hold elements, values and messages and so belong to no language. What several analyses need stands
 * here: what is there in a {@link dk.landskab.analysis.State}, who depends on whom, and what it costs in a year. Each
 * analysis is a package of its own. Nothing here can fail midway: a faulty model (dangling references, cycles, missing
 * dates) leads to an entry in the list of the undecided, never to an exception.
 */
package dk.landskab.analysis;
