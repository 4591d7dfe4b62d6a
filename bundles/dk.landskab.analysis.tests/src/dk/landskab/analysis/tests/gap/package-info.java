// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of the gap analysis. */
package dk.landskab.analysis.tests.gap;
