// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Tests of {@code dk.landskab.report}. */
package dk.landskab.report.tests;
