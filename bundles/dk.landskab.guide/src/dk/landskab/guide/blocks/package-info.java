// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What in a chapter can be run, and where it stands. */
package dk.landskab.guide.blocks;
