// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Merging a landscape in Git, semantically, together with whatever else Git does.
 *
 * <p>{@link dk.landskab.versioning.merging.FileMerge} is what Git asks of a merge driver: one file. {@link
 * dk.landskab.versioning.merging.Invariants} tells what a commit, or what stands ready to be committed, breaks that its
 * parents keep. {@link dk.landskab.versioning.merging.Unfinished} is what Git is in the middle of, and {@link
 * dk.landskab.versioning.merging.Continuation} merges it over all files; {@link dk.landskab.versioning.merging.Redo}
 * merges a commit again that Git merged without us. {@link dk.landskab.versioning.merging.GitInstallation} tells Git of
 * all this.
 *
 * <p>What must hold when it fails midway: a merge is decided in memory, from the objects of the commits and never from
 * the work tree, before anything is written. Objects come first, then the work tree, file by file and each whole, then
 * the index, then the commit; whoever is killed between leaves Git in the state it was in, and running the same again
 * does the rest. A file of the work tree that holds what no commit and no merge has is kept beside it as {@code
 * NAME.orig} before it is replaced. No conflict is ever decided here: that takes a person's resolution.
 */
package dk.landskab.versioning.merging;
