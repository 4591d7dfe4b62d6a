// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What a report says, before it takes the form of a page, a sheet or a text: sections that answer questions, tables of
 * typed cells, pictures as numbers. Everything is in one language and immutable, and nothing is escaped yet.
 */
package dk.landskab.report.document;
