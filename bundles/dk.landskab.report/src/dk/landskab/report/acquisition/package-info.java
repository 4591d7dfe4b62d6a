// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The papers of a case: what a decision is taken on, and what a supplier is asked for.
 *
 * <p>{@link dk.landskab.report.acquisition.CaseDocuments} writes them. What a template sees is made by the classes
 * whose names end in {@code Part}, each of one subject, as maps, lists and texts in one language; the README of the
 * bundle lists it. What is not stated is not in the maps, and no name of a person who holds a role ever is.
 */
package dk.landskab.report.acquisition;
