// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * What a user has set up for Git, and what becomes of it here: the configuration as the git program itself reads it,
 * the author, hooks and signing. What is set up is respected, or what was asked for is refused; nothing is skipped.
 *
 * <p>Here, and in no package that only reads, other programs are run: the git program, hooks and signing programs.
 */
package dk.landskab.versioning.settings;
