// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.List;

import dk.landskab.model.edit.Message;

/**
 * When data land at a risk (domain.md D.1d).
 *
 * @param qualityPercent below which quality moving them is a risk
 */
public record LandingParameters(int qualityPercent) {

    /** 80 %: one record in five wrong, late or missing. */
    public static final LandingParameters DEFAULT = new LandingParameters(80);

    /** Each with its value. */
    public List<Message> inWords() {
        return List.of(Message.of(MergerParameters.class, "parameter.quality", qualityPercent));
    }
}
