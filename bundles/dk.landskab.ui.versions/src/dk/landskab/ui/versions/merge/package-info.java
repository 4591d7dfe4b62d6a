// SPDX-License-Identifier: EPL-2.0
/**
 * A merge that a person decides, conflict by conflict. Knows nothing of windows, and is for any thread but a window's.
 *
 * <p>What holds: while a merge is being decided, branch, index and files are as they were; what has been decided is written
 * down in Git's folder, each time whole, so that whoever leaves, or is killed, finds it again. When everything is decided,
 * {@link dk.landskab.versioning.merging} commits the merge; killed at any time, the branch is where it was or at the merge.
 * A merge that another program began, such as {@code git merge}, is decided and finished here as well. Three places that
 * are no branches are merged into a new folder, which is written whole or not at all; their decisions lie beside it.
 */
package dk.landskab.ui.versions.merge;
