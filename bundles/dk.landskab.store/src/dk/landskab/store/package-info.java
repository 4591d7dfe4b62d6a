// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** A landscape as files: ids, deterministic writing, atomic saving, hardened reading and indexes. */
package dk.landskab.store;
