// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Writes result records as HTML, Markdown, CSV, Excel and JSON. */
package dk.landskab.report;
