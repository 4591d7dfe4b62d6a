// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

/**
 * A piece of a text that is merged by itself.
 *
 * @param name what is defined or used; empty for what stands behind the last block
 * @param gap the white space between it and the block before it; null for the first of a text, which has none
 * @param body its text, from the first of the comments before it on
 */
public record Block(Kind kind, String name, String gap, String body) {

    /** What a block is. */
    public enum Kind {
        /** A line that lets the text leave out the beginning of names. */
        USE,
        /** Something with a name of its own, an acquisition or a process. */
        DEFINITION,
        /** Comments behind the last block. */
        REST
    }

    /** Whether both are the same piece, whatever they say. */
    boolean isNamedAs(Block other) {
        return kind == other.kind && name.equals(other.name);
    }
}
