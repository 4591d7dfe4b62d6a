// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The plan of a merger, as far as an analysis can suggest it: what belongs into a new one, and what is new for one that
 * is there. It writes nothing: {@link dk.landskab.analysis.merger.plan.Planning} gives the files and what reading them
 * would give, and whoever asked saves them when everything else is done, so that what fails before leaves nothing.
 */
package dk.landskab.analysis.merger.plan;
