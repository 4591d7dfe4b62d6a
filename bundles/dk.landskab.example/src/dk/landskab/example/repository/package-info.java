// SPDX-License-Identifier: EPL-2.0

/**
 * The examples as Git repositories.
 *
 * <p>Commits depend on the steps alone: authors, times and bytes are theirs, and no configuration of the machine or its
 * user is asked, so the same version of the product makes the same commits everywhere. A folder that holds anything but
 * an earlier setting-up is refused before anything is written; a repository that somebody has worked in is set aside
 * under another name, never deleted. Failing midway leaves each repository either as it was or new.
 */
package dk.landskab.example.repository;
