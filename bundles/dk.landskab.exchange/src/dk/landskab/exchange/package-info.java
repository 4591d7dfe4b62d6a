// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Reads and writes foreign formats (ArchiMate, KLE, KITOS, CSV, Excel) with a loss report, and resolves every PLACE a user types. */
package dk.landskab.exchange;
