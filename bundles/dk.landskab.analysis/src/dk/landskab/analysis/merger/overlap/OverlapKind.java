// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

import dk.landskab.model.edit.Message;

/** How the systems of two parties for one task stand to each other. */
public enum OverlapKind {
    /** Each has a counterpart of the same product in the same version, or is shared. */
    SAME_VERSION,
    /** Each has a counterpart of the same product, of which the version is not recorded on both sides. */
    VERSION_UNKNOWN,
    /** Each has a counterpart of the same product, and a version differs. */
    OTHER_VERSION,
    /** One party has a product here that the other has not. */
    DIFFERENT_PRODUCTS,
    /** Both have systems, and it is not recorded what product one of them is. */
    PRODUCTS_UNKNOWN,
    /** Only the first party has systems. */
    ONLY_A,
    /** Only the second party has systems. */
    ONLY_B,
    /** Neither has a system, and the law demands the task. */
    NONE;

    /** The kind with the parties swapped. */
    public OverlapKind mirrored() {
        return switch (this) {
            case ONLY_A -> ONLY_B;
            case ONLY_B -> ONLY_A;
            default -> this;
        };
    }

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(OverlapKind.class, "kind." + name());
    }
}
