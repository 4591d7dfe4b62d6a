// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The third stage: what two sides made of one base, where their edits exclude each other, and what is to be in the end.
 *
 * <p>{@link dk.landskab.compare.conflict.Three} matches the base with either side and holds the edits of both. {@link
 * dk.landskab.compare.conflict.Decisions} decides point by point - whether an object is there, of which class, where
 * it stands, what each feature says - from the three states and from what was ruled before. A point that one side
 * edited, or both alike, is decided; where the sides exclude each other there is a {@link
 * dk.landskab.compare.conflict.Conflict} and an interim: a contested object is still there, everything else is as on
 * our side. The circles that only the whole shows are found by the next stage, which rules edits out and has
 * everything decided again.
 *
 * <p>What a decision takes away goes with all that stands in it, and references to it go too; nothing else is ever
 * dropped. A reference that leads nowhere in an input is kept as it is: only the inputs can have such ones.
 *
 * <p>Nothing here changes a landscape or makes an object. All is a function of the three landscapes and the rulings,
 * and takes time in proportion to the edits once they are known.
 */
package dk.landskab.compare.conflict;
