// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Files that are read again while they are open: their objects are made to say what was read, and stay the same objects
 * where they have the same ids. What was done is written down, feature by feature, so that it is undone exactly.
 */
package dk.landskab.editing.graft;
