// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Writes the tables of a report as comma separated values and as an Excel workbook. */
package dk.landskab.report.sheets;
