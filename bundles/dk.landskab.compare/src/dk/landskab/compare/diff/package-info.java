// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The second stage: in what two matched landscapes differ, as values.
 *
 * <p>The differences carry all that is needed to turn either side into the other: what was added with where it stands,
 * what was removed with where it stood, and of everything that changed the values of both sides. Swapping the
 * landscapes gives the same differences {@linkplain dk.landskab.compare.diff.Difference#mirrored() mirrored}. Nothing
 * here changes a landscape. Takes time linear in the size of what was matched.
 *
 * <p>Equal are: a value that is absent and one that is the default; decimals of equal value; lists without an order
 * that hold the same; references whose targets match. A child without an id is part of its element: its values are
 * compared as values of the element, by the path that leads to them.
 */
package dk.landskab.compare.diff;
