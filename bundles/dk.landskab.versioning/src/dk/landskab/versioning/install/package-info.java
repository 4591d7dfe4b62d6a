// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Telling Git of the semantic merge. {@link dk.landskab.versioning.install.GitInstallation} is the door: {@code
 * .gitattributes} says which files are merged so (and is committed with them), the configuration says how, and hooks
 * have the merged whole checked.
 *
 * <p>Nothing that a user has is lost: lines of {@code .gitattributes} that are there stay, a hook that is not ours is
 * never touched. Everything that could be refused is looked at before the first file is written; each file is replaced
 * whole; installing again changes nothing, or completes what was cut short.
 */
package dk.landskab.versioning.install;
