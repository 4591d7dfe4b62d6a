// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** Matches two or three landscapes, says what differs and what conflicts, and merges them; knows nothing of Git. */
package dk.landskab.compare;
