// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** The merger analysis by hand-calculated cases, against naive references, and under its laws. */
package dk.landskab.analysis.tests.merger;
