// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import dk.landskab.model.edit.Message;

/** What speaks against moving data. */
public enum LandingRisk {
    /** Their quality is below the threshold. */
    POOR_QUALITY,
    /** Their structure is not documented, or only in part. */
    UNDOCUMENTED_STRUCTURE,
    /** Nothing that the target holds today is classified as high as they are. */
    LESS_PROTECTED_TARGET;

    /** Its name, to stand in a sentence. */
    public Message inWords() {
        return Message.of(LandingRisk.class, "risk." + name());
    }
}
