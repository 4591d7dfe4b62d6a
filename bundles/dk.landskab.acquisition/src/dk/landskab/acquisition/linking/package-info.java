// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The names in a text and what they may mean: local to the process, or to the process of the case, or to what that
 * adopts; else a whole id; else the rest of an id after a prefix that the text uses. Nothing is resolved here: that
 * takes all files, and the store does it.
 */
package dk.landskab.acquisition.linking;
