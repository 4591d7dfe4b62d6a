// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Puts results into words: one writer for each kind of result makes a {@link dk.landskab.report.document.Report} of it
 * in a language. It decides what a reader sees first and what stands in which table, and computes nothing that the
 * result does not say.
 */
package dk.landskab.report.writing;
