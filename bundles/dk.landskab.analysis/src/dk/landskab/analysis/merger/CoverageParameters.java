// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.List;

import dk.landskab.model.edit.Message;

/**
 * When a landscape is known well enough to draw a target picture (domain.md D.1a).
 *
 * @param okPercent from which share of known systems on the verdict is good
 * @param amberPercent from which share on it is doubtful; below it is bad
 * @param evidenceMonths how old a confirmation may be
 */
public record CoverageParameters(int okPercent, int amberPercent, int evidenceMonths) {

    /** About 70 %, as the municipal practice has it; 50 %; two years. */
    public static final CoverageParameters DEFAULT = new CoverageParameters(70, 50, 24);

    /** Each with its value. */
    public List<Message> inWords() {
        return List.of(Message.of(MergerParameters.class, "parameter.coverage", okPercent, amberPercent),
                Message.of(MergerParameters.class, "parameter.evidence", evidenceMonths));
    }
}
