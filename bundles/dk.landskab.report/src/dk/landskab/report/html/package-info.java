// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Writes a report as one self-contained page. */
package dk.landskab.report.html;
