// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * A landscape in Git. {@link dk.landskab.versioning.GitLandscapes} is the door: it reads any revision of a landscape
 * straight from the objects of a repository. {@link dk.landskab.versioning.History} tells what each commit changed.
 * What is said to JGit stands in {@code jgit}.
 *
 * <p>Reading touches neither the work tree nor the index, writes nothing into the repository or the home folder, runs
 * no filter, hook or other program, opens no submodule and follows no symbolic link. What cannot be read is refused
 * with an {@link dk.landskab.store.UnreadableException}; nothing half read is handed on.
 */
package dk.landskab.versioning;
