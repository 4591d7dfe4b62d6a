// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import dk.landskab.model.edit.Message;

/** What becomes of data, the worst first. */
public enum LandingStatus {
    /** Their home goes, and nobody has said where they go. */
    NOT_LANDED,
    /** They would have two masters in the target picture. */
    TWO_MASTERS,
    /** It is not decided what becomes of their home. */
    UNDECIDED,
    /** They land, and something speaks against it. */
    LANDED_WITH_QUALITY_RISK,
    /** They land, or stay where they are. */
    LANDED;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(LandingStatus.class, "status." + name());
    }
}
