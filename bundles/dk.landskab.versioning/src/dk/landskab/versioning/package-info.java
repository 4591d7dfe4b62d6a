// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** A landscape in Git: reads a revision without checkout, commits, merges, and tells history, branches and remotes. */
package dk.landskab.versioning;
