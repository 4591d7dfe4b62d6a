// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Writes results as JSON in a documented form that no language changes. */
package dk.landskab.report.json;
