// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Pure functions from landscapes, a date and parameters to result records: gap, merger, consolidation, outage, fragility, compliance, shared infrastructure. */
package dk.landskab.analysis;
