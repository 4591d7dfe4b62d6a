// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Consolidation by hand-calculated cases. */
package dk.landskab.analysis.tests.consolidation;
