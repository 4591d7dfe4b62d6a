// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The last stage: one landscape of three. {@link dk.landskab.compare.merge.Merge} is the door.
 *
 * <p>What always holds of a result, committable or not: every object has one container and an id of its own; nothing
 * contains itself; no reference that the metamodel calls acyclic leads back, unless it does in one of the sides alone;
 * no reference leads nowhere, unless it does in one of the sides. Whatever one side deleted while the other counted on
 * it is still there, unless nothing can hold it because what held it is of another class, which is in conflict too.
 * What holds of a committable one besides: every edit of either side is in it, except where a person decided
 * otherwise.
 *
 * <p>Files that are carried without being understood are merged as texts, definition by definition wherever they lie,
 * and line by line within one; the order and the layout of the result are those of the sides, and no name is defined
 * twice that is not in one of them. A file that cannot be taken apart is merged as a whole. What is not known of such
 * texts is what they refer to: only that something refers to what they define.
 *
 * <p>The result shares no object with the inputs, and swapping the sides gives the same where nothing is in conflict.
 * It is a function of the three landscapes and the resolution, and takes time in proportion to them; files that are
 * equal in all three are copied without being compared. Nothing is read or written here. A merge that is refused, or a
 * resolution that does not fit, throws before there is a result.
 */
package dk.landskab.compare.merge;
