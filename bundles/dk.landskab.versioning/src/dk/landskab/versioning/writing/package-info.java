// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Writing to Git. {@link dk.landskab.versioning.writing.WritableRepository} is the door; every verb is a class:
 * {@link dk.landskab.versioning.writing.Commit}, {@link dk.landskab.versioning.writing.Branches},
 * {@link dk.landskab.versioning.writing.Switch}, {@link dk.landskab.versioning.writing.Tags}.
 *
 * <p>All of them write in the same four steps, and each step may be the last one that happens, because the process is
 * killed or the power goes:
 * <ol>
 * <li>Objects are written and forced to the disk ({@link dk.landskab.versioning.writing.NewObjects}). After this
 * nothing refers to them: the repository is as it was, with some garbage for Git to collect.
 * <li>Where a work tree is to follow, its index is locked, the work tree is found to hold nothing that would be lost,
 * and the move that is about to be made is noted and forced to the disk
 * ({@link dk.landskab.versioning.writing.Advance}). After this the next to open the repository finds HEAD as it was and
 * drops the note.
 * <li>The ref is replaced, atomically and only where it still has the value that it was read with
 * ({@link dk.landskab.versioning.writing.RefMove}). Whoever comes second is told by an
 * {@link dk.landskab.versioning.writing.OvertakenException}. After this the commit is there for good, and the next to
 * open the repository finds HEAD where the note says, and brings the work tree after.
 * <li>Files are replaced one by one, each whole; then the index, the note and the lock. Doing it twice changes nothing.
 * </ol>
 *
 * <p>A lock that a process left behind which is no more and which was one of ours is taken over, and that is told
 * ({@link dk.landskab.versioning.writing.WritableRepository#recovered()}). Any other lock is somebody's: what it blocks
 * is refused with its age and its owner, and it is never removed. No garbage is ever collected.
 */
package dk.landskab.versioning.writing;
