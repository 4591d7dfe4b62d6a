// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The first stage: which object of one landscape is which of another.
 *
 * <p>An object is matched by its id; what is left by the identity that both took over from the same foreign source; the
 * children of such a pair by their place within it. What a single contained child without an id says belongs to the
 * object around it and is not matched by itself. The result depends on the two landscapes alone, takes time linear in
 * their size, and swapping the landscapes swaps its sides and nothing else. A merge of three landscapes uses two
 * matchings, of the base with either side.
 */
package dk.landskab.compare.match;
