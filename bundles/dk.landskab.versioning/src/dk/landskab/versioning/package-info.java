// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * A landscape in Git. {@link dk.landskab.versioning.GitLandscapes} is the door: it reads any revision of a landscape
 * straight from the objects of a repository. {@link dk.landskab.versioning.History} tells what each commit changed.
 * {@link dk.landskab.versioning.Blame} tells which commit set each feature of an element.
 *
 * <p>The packages below: {@code writing} commits, branches, switches and tags; {@code remote} clones, fetches, pulls and
 * pushes; {@code merging} merges in Git element by element; {@code install} tells Git of that; {@code settings} is what
 * the user has configured; {@code jgit} is what is said to JGit. Reading uses none of the first five.
 *
 * <p>Reading touches neither the work tree nor the index, writes nothing into the repository or the home folder, runs
 * no filter, hook or other program, opens no submodule and follows no symbolic link. What cannot be read is refused
 * with an {@link dk.landskab.store.UnreadableException}; nothing half read is handed on.
 */
package dk.landskab.versioning;
