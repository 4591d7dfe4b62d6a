// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * An open landscape and its files: saving it, and taking over what other programs did to the files meanwhile, such as a
 * checkout of Git. Nothing that somebody else wrote is written over before a person has said so, and nothing that was
 * edited here is thrown away either.
 */
package dk.landskab.editing.disk;
