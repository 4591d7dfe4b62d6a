// SPDX-License-Identifier: EPL-2.0
/**
 * The branches of a landscape, and other repositories of it: what there are, and what can be done with them. Knows nothing
 * of windows, and is for any thread but a window's.
 *
 * <p>What holds: each verb is done or refused as {@link dk.landskab.versioning.writing} and {@link
 * dk.landskab.versioning.remote} promise, so that nothing is lost where it fails midway; no other repository is asked but by
 * {@link dk.landskab.ui.versions.branch.Others}.
 */
package dk.landskab.ui.versions.branch;
