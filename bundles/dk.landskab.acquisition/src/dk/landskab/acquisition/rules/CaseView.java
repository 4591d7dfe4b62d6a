// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Records;
import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;

/**
 * A case whose process is in the landscape.
 *
 * @param state at the date of the check
 * @param facts what it says at that date
 * @param records up to that date
 */
record CaseView(CaseState state, CaseFacts facts, Records records) {

    Acquisition acquisition() {
        return state.acquisition();
    }

    EffectiveProcess process() {
        return facts.process();
    }

    /** Whether anybody still wants it. */
    boolean isPursued() {
        return isPursued(state.acquisition());
    }

    static boolean isPursued(Acquisition acquisition) {
        return acquisition.getState() != AcquisitionState.STOPPED;
    }
}
