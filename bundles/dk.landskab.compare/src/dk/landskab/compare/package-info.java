// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * In what two landscapes differ, in three stages, a package each: {@code match} finds what is the same thing, {@code
 * diff} says as values in what it differs, {@code words} says it to a person. Knows nothing of files or of Git: a part
 * has a content key, and parts with equal keys are never read.
 *
 * <p>For what two sides made of one base there are two more: {@code conflict} decides what is to be and where the sides
 * exclude each other, {@code merge} makes one landscape of three, with the help of {@code text} where a file is only a
 * text; {@link dk.landskab.compare.merge.Merge} is its door.
 *
 * <p>{@link dk.landskab.compare.Comparison} is the door. Everything is a pure function of its input; where a part
 * cannot be read the failure of the source is passed on and there is no result.
 */
package dk.landskab.compare;
