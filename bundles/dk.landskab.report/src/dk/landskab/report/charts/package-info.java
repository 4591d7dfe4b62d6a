// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Lays out figures as plain shapes; colours and fonts are left to whoever shows them. */
package dk.landskab.report.charts;
