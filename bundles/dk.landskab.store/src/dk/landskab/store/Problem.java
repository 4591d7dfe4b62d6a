// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Optional;

import dk.landskab.model.edit.Message;

/**
 * Something that can be read but is wrong. Analyses run and state it; writing and merging refuse.
 *
 * @param id of the element that it is about; null where it has none
 * @param feature name of the feature that it is about, where it is about one
 */
public record Problem(Kind kind, Location location, String id, Optional<String> feature, Message what) {

    /** What is wrong. */
    public enum Kind {
        /** The id stands in two places; the message names both. */
        DUPLICATE_ID(false),
        /** An object that must have an id has none. */
        MISSING_ID(false),
        /** Nothing has the id that is referred to; the message suggests the nearest. */
        DANGLING_REFERENCE(false),
        /** What is referred to is of the wrong kind. */
        WRONG_TARGET(false),
        /** A class that this version does not know. */
        UNKNOWN_CLASS(true),
        /** A feature that this version does not know. */
        UNKNOWN_FEATURE(true),
        /** A value that is none of the feature's type. */
        INVALID_VALUE(true),
        /** Words that are no sentence of the file's language; what could be understood around them was read. */
        SYNTAX(true),
        /** A comment or an instruction to another program, which says nothing of the landscape and is not kept. */
        COMMENT(true),
        /** A file written by a newer version. */
        NEWER_FORMAT(true),
        /** A reference that must not form a cycle does. */
        CYCLE(false);

        private final boolean losesContent;

        Kind(boolean losesContent) {
            this.losesContent = losesContent;
        }

        /** Whether the file says something that is not in what was read, so that writing it would lose it. */
        public boolean losesContent() {
            return losesContent;
        }
    }
}
