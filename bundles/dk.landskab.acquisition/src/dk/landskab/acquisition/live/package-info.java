// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Texts while they are written, for editors: after a change of one text only what it touches is read and looked up
 * again. A text that is none is refused and the one before stays; everything else is told as checking the whole
 * landscape would.
 */
package dk.landskab.acquisition.live;
