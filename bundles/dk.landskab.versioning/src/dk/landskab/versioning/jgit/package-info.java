// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/** What is said to JGit, and how its failures are told to a person. */
package dk.landskab.versioning.jgit;
