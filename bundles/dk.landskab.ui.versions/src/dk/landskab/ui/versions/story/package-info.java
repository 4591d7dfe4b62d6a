// SPDX-License-Identifier: EPL-2.0

/**
 * What the versions of a landscape say, as lines of words: its history, what is saved and not committed, and in what it
 * differs from a revision. Knows nothing of windows, reads Git and the disk, and is for any thread but a window's.
 *
 * <p>What holds: nothing is told that is not in Git or on disk; only {@link dk.landskab.ui.versions.story.Committing}
 * writes, and where that fails midway the repository is as {@link dk.landskab.versioning.writing} promises.
 */
package dk.landskab.ui.versions.story;
