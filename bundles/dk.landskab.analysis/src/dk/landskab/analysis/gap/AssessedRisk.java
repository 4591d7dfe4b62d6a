// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.Optional;

import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Risk;

/**
 * A risk (D1.2) that an assessment sees in something that a gap is about.
 *
 * @param score likelihood times consequence, from 1 to 25; empty where one of them is not stated
 */
public record AssessedRisk(Risk risk, Assessment assessment, Optional<Integer> score) {

    static AssessedRisk of(Risk risk, Assessment assessment) {
        Integer likelihood = risk.getLikelihood();
        Integer consequence = risk.getConsequence();
        return new AssessedRisk(risk, assessment, likelihood == null || consequence == null ? Optional.empty()
                : Optional.of(likelihood * consequence));
    }
}
