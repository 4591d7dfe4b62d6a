// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Other repositories of the same landscape: {@link dk.landskab.versioning.remote.Clone},
 * {@link dk.landskab.versioning.remote.Fetch}, {@link dk.landskab.versioning.remote.Pull} and
 * {@link dk.landskab.versioning.remote.Push}, over HTTPS, SSH and files.
 *
 * <p>What arrives is checked and forced to the disk before anything refers to it; broken off, it is garbage. Branches
 * of one's own are moved forward only, and a branch at the other end never backward: whoever was there first stays.
 *
 * <p>Names and passwords come from the user's own credential helpers through {@code git credential}, else from whoever
 * answers a {@link dk.landskab.versioning.remote.CredentialQuestion}. They are held in memory for one call, are handed
 * to those helpers when they were right or wrong, and are neither stored nor logged here. For SSH the user's
 * {@code ~/.ssh/config}, keys, agent and known hosts count; a host that is not known is refused.
 */
package dk.landskab.versioning.remote;
