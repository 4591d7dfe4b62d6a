// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The ids of what stands in processes and cases: readable, unique where the names are, and the same when neighbours are
 * put in.
 */
package dk.landskab.acquisition.ids;
